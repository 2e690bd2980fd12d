package nl.ketenhuis.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ketenhuis.local.demo.DemoHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLifeTest {

    @Test
    void itHasTenLinesThatBeginWithCurlAndFilesForThem(@TempDir Path folder) throws Exception {
        TokenFiles files = new TokenFiles(folder, name -> "token of " + name);
        String text = new CaseLife(files, URI.create("http://127.0.0.1:8080"), DemoHouse.NEWCOMER, "a-type").text();

        List<String> lines = text.lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith("curl ")).hasSize(10);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("#"))
                .as("what a shell that knows no comments would take for more than words")
                .noneMatch(line -> line.substring(1).matches(".*[;'\"()`$#&|<>?*].*"));
        assertThat(Files.readString(folder.resolve("eva.curl"))).contains("Bearer token of eva");
    }
}
