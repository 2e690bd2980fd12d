package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ketenhuis.adapter.dji.BatchLines.Line;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchEnvelopeTest {

    private static final String NAME = "day.jsonl";
    private static final String WHOLE = DjiFiles.whole(NAME, People.messages("ENV", 3));

    @TempDir
    Path directory;

    @Test
    void findsNothingWrongWithAWholeFile() throws IOException {
        assertThat(flaw(WHOLE)).isNull();
        assertThat(flaw(WHOLE.stripTrailing())).isNull();
        assertThat(flaw(DjiFiles.whole(NAME, People.messages("ENV", 0)))).isNull();
    }

    @Test
    void noticesThatAFileIsNotWhole() throws IOException {
        assertThat(flaw("")).contains("empty");
        assertThat(flaw(WHOLE.substring(WHOLE.indexOf('\n') + 1))).contains("KOP");
        assertThat(flaw(WHOLE.substring(0, WHOLE.length() - 5))).contains("SLUIT");
        assertThat(flaw(WHOLE.substring(0, WHOLE.indexOf('\n') + 1))).contains("SLUIT");
    }

    @Test
    void noticesThatTheCountsDoNotAgree() throws IOException {
        assertThat(flaw(WHOLE.replaceFirst("\"aantal\":3", "\"aantal\":4"))).contains("3 notices");
        assertThat(flaw(WHOLE.replace("\"aantal\":3", "\"aantal\":2"))).contains("3 notices");
    }

    @Test
    void noticesThatItIsAnotherFile() throws IOException {
        assertThat(flaw(WHOLE.replace(NAME, "other.jsonl"))).isNotNull();
    }

    @Test
    void cutsALineThatIsTooLongAndGoesOn() throws IOException {
        Path file = write("x".repeat(BatchLines.LONGEST + 1) + "\nshort\n");
        try (BatchLines lines = new BatchLines(file)) {
            Line first = lines.next().orElseThrow();
            assertThat(first.tooLong()).isTrue();
            assertThat(first.bytes()).hasSize(BatchLines.LONGEST);
            assertThat(lines.next().orElseThrow().number()).isEqualTo(2);
            assertThat(lines.next()).isEmpty();
        }
    }

    private String flaw(String text) throws IOException {
        return BatchEnvelope.flaw(write(text), NAME).orElse(null);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("copy"), text);
    }
}
