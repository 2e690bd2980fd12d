package nl.ketenhuis.adapter.dji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenhuis.partner.spi.HouseCode;

/**
 * Where the copy of a file lies while it is read. Only the server's own account may look into it; each copy is deleted as
 * soon as it is done with, and what a kill left behind when the server next starts.
 */
final class WorkDirectory {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private WorkDirectory() {}

    /**
     * An empty directory for the copies of a house's files.
     *
     * @param parent the one folder of this instance; without it the directory is a new temporary one, removed at an orderly end
     */
    static Path of(HouseCode house, Optional<Path> parent) {
        try {
            return parent.isPresent() ? emptied(parent.get().resolve(house.value())) : temporary(house);
        } catch (IOException unusable) {
            throw new UncheckedIOException("partner.dji.sftp.work-directory cannot be used", unusable);
        }
    }

    private static Path emptied(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, OWNER_ONLY);
        try (Stream<Path> left = Files.list(directory)) {
            for (Path copy : left.toList()) {
                Files.delete(copy);
            }
        }
        return directory;
    }

    private static Path temporary(HouseCode house) throws IOException {
        Path directory = Files.createTempDirectory("ketenhuis-dji-" + house + "-");
        directory.toFile().deleteOnExit();
        return directory;
    }
}
