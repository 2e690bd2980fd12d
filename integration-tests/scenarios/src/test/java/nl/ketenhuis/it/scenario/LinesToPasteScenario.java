package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.story.CaseLife;
import nl.ketenhuis.local.story.TokenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make run} prints to paste does what it says: from referral to closing, by a plain shell. */
@ExtendWith(TheSystem.class)
class LinesToPasteScenario {

    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void theTenLinesAreTheLifeOfACaseAndCanBePastedAgain() throws Exception {
        String supervision = Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION");
        TokenFiles tokens = new TokenFiles(folder, TheSystem.get()::token);
        String lines = new CaseLife(tokens, TheSystem.get().server().url(), House.somebody(), supervision).text();
        Path script = Files.writeString(folder.resolve("lines.sh"), lines.substring(lines.indexOf("\ncd ")));

        String first = closedBy(script);
        String second = closedBy(script);

        assertFalse(first.equals(second), "a closed case makes room for a new one");
    }

    private String closedBy(Path script) throws Exception {
        Path said = folder.resolve("said");
        Process shell = new ProcessBuilder("sh", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            shell.destroyForcibly();
        }
        String answers = Files.readString(said);
        assertEquals(0, shell.exitValue(), answers);
        assertFalse(answers.contains("urn:ketenhuis:problem"), answers);
        Matcher caseId = CASE.matcher(answers);
        caseId.find();
        Call.by("noor").read("/cases/" + caseId.group(1)).body("status", equalTo("CLOSED"));
        Call.by("noor")
                .read("/cases/" + caseId.group(1) + "/timeline?limit=100")
                .body("items.kind", hasItems("CASE_OPENED", "PUT_ON_AGENDA", "DISCUSSED", "CASE_CLOSED"));
        return caseId.group(1);
    }
}
