package nl.ketenhuis.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything one local run keeps between two starts: database, realm, secrets and logs. Readable by its owner only.
 *
 * @param path absolute
 */
public record DataDirectory(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Uses the folder at {@code path}, made when it is not there. */
    public static DataDirectory at(Path path) {
        return new DataDirectory(made(path.toAbsolutePath().normalize()));
    }

    /** A new folder for one test run, removed when the JVM ends in an orderly way. */
    public static DataDirectory temporary() {
        try {
            DataDirectory directory = new DataDirectory(Files.createTempDirectory("ketenhuis-"));
            AtExit.close(directory::delete);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code name} in this one, made when it is not there. */
    public Path folder(String name) {
        return made(path.resolve(name));
    }

    /** The file {@code log/<name>.log}, which may not exist yet. */
    public Path log(String name) {
        return folder("log").resolve(name + ".log");
    }

    /** Removes everything, if it is there; whatever runs in it must have been stopped. */
    public void delete() {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + path, e);
        }
    }

    private static Path made(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Files.createDirectories(folder.getParent());
            return ownerOnly(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + folder, e);
        }
    }

    private static Path ownerOnly(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
        return folder;
    }
}
