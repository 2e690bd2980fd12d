package nl.ketenhuis.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.local.place.DataDirectory;
import org.junit.jupiter.api.Test;

class ChildProcessTest {

    private static final List<String> SLEEP = List.of("sleep", "600");

    private final Path log = DataDirectory.temporary().log("child");

    @Test
    void itsOutputGoesToTheLog() throws IOException {
        ChildProcess child = ChildProcess.start(List.of("sh", "-c", "echo $WORD"), Map.of("WORD", "hello"), log);
        child.awaitEnd();

        assertThat(Files.readString(log)).isEqualTo("hello\n");
    }

    @Test
    void aChildIsKilledAtOnce() {
        ChildProcess child = ChildProcess.start(SLEEP, Map.of(), log);
        child.kill();

        assertThat(child.alive()).isFalse();
    }

    @Test
    void aChildLeftBehindIsEndedByTheNextStart() {
        ChildProcess orphan = ChildProcess.start(SLEEP, Map.of(), log);
        try (ChildProcess next = ChildProcess.start(SLEEP, Map.of(), log)) {
            assertThat(orphan.alive()).isFalse();
            assertThat(next.alive()).isTrue();
        }
    }

    @Test
    void anotherProgramThatGotTheProcessIdIsLeftAlone() throws IOException {
        ChildProcess other = ChildProcess.start(SLEEP, Map.of(), log.resolveSibling("other.log"));
        Files.writeString(log.resolveSibling("child.log.pid"), other.pid() + " 2001-01-01T00:00:00Z");
        ChildProcess.start(List.of("true"), Map.of(), log).awaitEnd();

        assertThat(other.alive()).isTrue();
        other.kill();
    }
}
