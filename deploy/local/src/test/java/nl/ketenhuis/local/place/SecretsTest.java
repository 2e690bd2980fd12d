package nl.ketenhuis.local.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final DataDirectory directory = DataDirectory.temporary();

    @Test
    void aSecretStaysTheSameInItsDirectoryAndDiffersElsewhere() {
        String first = Secrets.in(directory).password("door");

        assertThat(Secrets.in(directory).password("door")).isEqualTo(first);
        assertThat(Secrets.in(DataDirectory.temporary()).password("door")).isNotEqualTo(first);
    }

    @Test
    void aKeyHas256Bits() {
        assertThat(Base64.getDecoder().decode(Secrets.in(directory).key("key"))).hasSize(32);
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        Secrets.in(directory).password("door");

        try (Stream<Path> files = Files.list(directory.folder("secrets"))) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.folder("secrets"))))
                .isEqualTo("rwx------");
    }
}
