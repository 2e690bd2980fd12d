package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import nl.ketenhuis.partner.spi.HouseCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkDirectoryTest {

    private static final HouseCode HOUSE = new HouseCode("vhh-noord");

    @TempDir
    Path parent;

    @Test
    void isTheSameAtEachStartAndEmpty() throws IOException {
        Path first = WorkDirectory.of(HOUSE, Optional.of(parent));
        Files.writeString(first.resolve("left-by-a-kill.jsonl"), "somebody");

        Path second = WorkDirectory.of(HOUSE, Optional.of(parent));

        assertThat(second).isEqualTo(first).isEmptyDirectory();
    }

    @Test
    void isItsOwnersOnly() throws IOException {
        Path directory = WorkDirectory.of(HOUSE, Optional.of(parent));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
    }
}
