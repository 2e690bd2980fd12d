package nl.ketenhuis.it.contract;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.place.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The contract as it is served (ADR publish-openapi, GW-53): without login, byte for byte, and free of lint. */
@ExtendWith(TheSystem.class)
class ServedContractScenario {

    @Test
    void isTheBundleByteForByteAndNeedsNoLogin() throws IOException {
        for (String form : new String[] {"json", "yaml"}) {
            Response served = Api.bare()
                    .accept("*/*")
                    .header("Origin", "https://elsewhere.example")
                    .get("/openapi." + form);
            assertEquals(200, served.statusCode());
            assertArrayEquals(bundle(form), served.asByteArray());
            assertEquals("*", served.header("Access-Control-Allow-Origin"));
        }
        assertNull(Api.careless("noor")
                .header("Origin", "https://elsewhere.example")
                .get("/houses")
                .header("Access-Control-Allow-Origin"));
    }

    @Test
    void passesTheOfficialRulesOfTheDutchApis(@TempDir Path folder) throws Exception {
        Path rules = ProjectRoot.find().path().resolveSibling("shared").resolve("adr/linter.yaml");
        assumeTrue(Files.exists(rules), "the official ruleset is not beside this checkout, so it is not asked");
        Path served = Files.write(
                folder.resolve("openapi.json"), Api.bare().get("/openapi.json").asByteArray());
        Path spectral = ProjectRoot.find().path().resolve("api-spec/node_modules/.bin/spectral");
        Process lint = new ProcessBuilder(spectral.toString(), "lint", "-r", rules.toString(), served.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("lint.txt").toFile())
                .start();
        assertEquals(0, lint.waitFor(), () -> read(folder.resolve("lint.txt")));
    }

    @Test
    void eachPartnersContractIsPublishedUnderItsPath() {
        Api.bare()
                .basePath("/partners/dji/v1")
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"));
    }

    private static byte[] bundle(String form) throws IOException {
        try (InputStream file =
                ServedContractScenario.class.getResourceAsStream("/META-INF/ketenhuis/openapi." + form)) {
            return file.readAllBytes();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
