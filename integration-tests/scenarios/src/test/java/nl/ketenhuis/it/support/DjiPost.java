package nl.ketenhuis.it.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;

/** Files for one house on DJI's SFTP server, and what the register makes of them. */
public record DjiPost(String house) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Puts a whole file ready. */
    public void drop(String name, List<DjiMessage> messages) {
        TheSystem.get().djiFiles().drop(house, name, messages);
    }

    /** Puts ready what is left of a file of which the end was lost. */
    public void dropHalf(String name, List<DjiMessage> messages) {
        TheSystem.get().djiFiles().dropHalf(house, name, messages, 60);
    }

    /** Whether a file still waits to be taken. */
    public boolean waits(String name) {
        return Files.exists(directory().resolve(name));
    }

    /** Returns the report on a file, once it has been taken and moved away. */
    public JsonNode report(String name) {
        await().atMost(PATIENCE).until(() -> !waits(name) && Files.exists(taken(name)));
        try {
            return JSON.readTree(taken(name.replace(".jsonl", ".verslag.json")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path taken(String name) {
        return directory().resolve("verwerkt").resolve(name);
    }

    private Path directory() {
        return TheSystem.get().djiFiles().root().resolve(house);
    }
}
