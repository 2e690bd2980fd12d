package nl.ketenhuis.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import nl.ketenhuis.local.place.DataDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassArchiveTest {

    private final DataDirectory directory = DataDirectory.temporary();
    private Path program;

    @BeforeEach
    void makeProgram() throws IOException {
        program = Files.writeString(directory.path().resolve("program.jar"), "");
    }

    @Test
    void whatTheFirstRunWroteTheNextOneReads() throws IOException {
        ClassArchive first = archive();
        assertThat(first.options()).contains("-XX:ArchiveClassesAtExit=" + first.draft());
        Files.writeString(first.draft(), "classes");
        first.keep();

        assertThat(archive().options()).contains("-XX:SharedArchiveFile=" + first.kept());
    }

    @Test
    void anotherBuildOfTheProgramStartsAnew() throws IOException {
        ClassArchive first = archive();
        Files.writeString(first.draft(), "classes");
        first.keep();
        Files.setLastModifiedTime(program, FileTime.fromMillis(1));

        assertThat(archive().options())
                .contains("-XX:ArchiveClassesAtExit=" + archive().draft());
    }

    @Test
    void aDraftOfAStartThatFailedIsNotKept() throws IOException {
        Files.writeString(archive().draft(), "half of the classes");
        ClassArchive next = archive();
        next.options();
        next.keep();

        assertThat(next.kept()).doesNotExist();
    }

    private ClassArchive archive() {
        return ClassArchive.of(directory.folder("kept"), directory.folder("drafts"), program);
    }
}
