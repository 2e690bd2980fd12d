package nl.ketenhuis.local.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import nl.ketenhuis.local.place.Lock;
import nl.ketenhuis.local.place.ProjectRoot;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once from the jar that brings them for this kind of machine. */
record PostgresPrograms(Path folder) {

    static PostgresPrograms unpacked(ProjectRoot root) {
        try {
            Path parent = Files.createDirectories(root.programs());
            Path folder = parent.resolve("postgres");
            if (!Files.isDirectory(folder)) {
                unpackOnce(parent, folder);
            }
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack PostgreSQL", e);
        }
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    /** Unpacked beside and moved into place: a folder by the final name is whole. */
    private static synchronized void unpackOnce(Path parent, Path folder) throws IOException {
        try (Lock lock = Lock.await(parent.resolve("postgres.lock"))) {
            if (!Files.isDirectory(folder)) {
                Path draft = Files.createTempDirectory(parent, "postgres-");
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(draft);
                Files.move(draft, folder);
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode(entry)));
        }
    }

    private static String mode(TarArchiveEntry entry) {
        return (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
    }

    private static InputStream open() {
        String name = "postgres-%s-%s.txz".formatted(system(), architecture());
        InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + name);
        if (packed == null) {
            throw new IllegalStateException("No PostgreSQL for this machine (" + name
                    + "); add its binaries to deploy/local/pom.xml or set KETENHUIS_DB_URL");
        }
        return packed;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }
}
