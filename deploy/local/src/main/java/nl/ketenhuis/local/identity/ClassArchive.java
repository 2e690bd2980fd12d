package nl.ketenhuis.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Loaded classes as the JVM writes them down at its first orderly end, which makes the next start faster. */
record ClassArchive(Path kept, Path draft) {

    static ClassArchive of(KeycloakProgram program, KeycloakHome home) {
        String name = "classes-" + System.getProperty("java.runtime.version") + ".jsa";
        return new ClassArchive(program.folder().resolve(name), home.folder().resolve(name));
    }

    List<String> options() {
        return List.of(Files.exists(kept) ? "-XX:SharedArchiveFile=" + kept : "-XX:ArchiveClassesAtExit=" + draft);
    }

    /** Without an archive everything works too, so a failure here is none. */
    void keep() {
        try {
            if (Files.exists(draft)) {
                Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException notWritable) {
            draft.toFile().delete();
        }
    }
}
