package nl.ketenhuis.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Loaded classes as the JVM writes them down at its first orderly end, which makes the next start faster. */
public record ClassArchive(Path kept, Path draft) {

    /**
     * The archive of one program for this Java.
     *
     * @param folder where it is kept; need not be writable
     * @param drafts where the JVM can write it
     * @param program what it is an archive of; another build of it has another archive
     */
    public static ClassArchive of(Path folder, Path drafts, Path program) {
        try {
            String name = "classes-%s-%s.jsa"
                    .formatted(
                            System.getProperty("java.runtime.version"),
                            Long.toString(Files.getLastModifiedTime(program).toMillis(), 36));
            return new ClassArchive(folder.resolve(name), drafts.resolve(name + ".draft"));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no " + program, e);
        }
    }

    /** For the command line of the program, which is about to start; a draft of an earlier start is worth nothing. */
    public List<String> options() {
        draft.toFile().delete();
        String archive = Files.exists(kept) ? "-XX:SharedArchiveFile=" + kept : "-XX:ArchiveClassesAtExit=" + draft;
        return List.of(archive, "-Xlog:cds=error", "-Xlog:cds+dynamic=error");
    }

    /** Takes over what the program wrote; it must have ended in an orderly way after a good start. Without an archive everything works too, so a failure here is none. */
    public void keep() {
        try {
            if (Files.exists(draft)) {
                Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException notWritable) {
            draft.toFile().delete();
        }
    }
}
