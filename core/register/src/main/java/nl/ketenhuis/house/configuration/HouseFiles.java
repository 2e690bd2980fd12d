package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenhuis.gateway.contract.Contract;
import nl.ketenhuis.gateway.contract.ContractOperation;
import nl.ketenhuis.gateway.contract.InputRules;
import nl.ketenhuis.gateway.contract.StrictYaml;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refused;
import org.jboss.logging.Logger;

/**
 * Begins houses from files when the server starts: a house's first configuration, before it has people who could import one.
 * Each file is named after its house; one that exists is left alone. The server does not start on a file that is wrong.
 */
@ApplicationScoped
class HouseFiles {

    private static final Logger LOG = Logger.getLogger(HouseFiles.class);
    private static final String IMPORT = "/houses/00000000-0000-0000-0000-000000000000/configuration";

    private final HouseFilesConfig config;
    private final Contract contract;
    private final ConfigurationImport configurations;
    private final Sections sections;

    HouseFiles(HouseFilesConfig config, Contract contract, ConfigurationImport configurations, Sections sections) {
        this.config = config;
        this.contract = contract;
        this.configurations = configurations;
        this.sections = sections;
    }

    void begin(@Observes StartupEvent event) {
        config.directory().ifPresent(directory -> files(directory).stream()
                .filter(file -> !configurations.exists(code(file)))
                .forEach(this::begin));
    }

    private void begin(Path file) {
        byte[] bytes = read(file);
        ContractOperation operation =
                contract.find(IMPORT).orElseThrow().operations().get("PUT");
        refuse(file, InputRules.body(operation, StrictYaml.MEDIA_TYPE, bytes));
        JsonNode document = StrictYaml.parse(bytes).orElseThrow();
        if (!document.at("/house/code").asText().equals(code(file))) {
            refuse(file, List.of(InputError.at("/house/code", "not-the-name-of-the-file")));
        }
        try {
            if (configurations.found(Configuration.of(document, sections))) {
                LOG.infof("House of %s begins", file.getFileName());
            }
        } catch (Refused wrong) {
            refuse(file, wrong.refusal().errors());
        }
    }

    private static String code(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private static void refuse(Path file, List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalStateException(file + " is no configuration of a house: "
                    + errors.stream()
                            .map(error -> error.name() + " " + error.code())
                            .toList());
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of houses cannot be read", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
