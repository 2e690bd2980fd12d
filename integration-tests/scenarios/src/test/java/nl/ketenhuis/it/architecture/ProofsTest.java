package nl.ketenhuis.it.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/proofs.md} to the tests there are: nothing is proven by a test that is gone. */
class ProofsTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> TESTS = List.of("integration-tests/scenarios/src/test", "core/register/src/test");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final List<String> STORIES =
            List.of("T-01", "T-02", "T-03", "T-04", "T-06", "T-07", "T-09", "T-10", "T-18");
    private static final List<String> RULES = List.of(
            "I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-08", "I-10", "I-11", "I-12", "I-17", "I-21",
            "I-24");

    private final String proofs = read(ROOT.resolve("docs/proofs.md"));

    @Test
    void everyTestThatIsNamedIsThere() {
        Map<String, String> sources = sources();
        List<String> gone = NAMED.matcher(proofs)
                .results()
                .filter(named -> !sources.getOrDefault(named.group(1), "").contains("void " + named.group(2) + "("))
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void everyStoryAndRuleHasALineOfItsOwn() {
        Stream.concat(STORIES.stream(), RULES.stream())
                .forEach(one -> assertTrue(proofs.contains("\n| " + one + " "), one));
    }

    private static Map<String, String> sources() {
        return TESTS.stream()
                .flatMap(ProofsTest::files)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.getFileName().toString().equals("package-info.java"))
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""), ProofsTest::read, String::concat));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
