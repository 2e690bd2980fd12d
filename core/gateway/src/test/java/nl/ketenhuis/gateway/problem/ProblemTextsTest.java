package nl.ketenhuis.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(keys("/problems.properties"), keys("/problems_nl.properties"));
    }

    @Test
    void everyCategoryHasItsTexts() throws IOException {
        Set<Object> keys = keys("/problems.properties");
        for (ProblemCategory category : ProblemCategory.values()) {
            assertTrue(keys.contains("category." + category + ".title"), category::name);
            assertTrue(keys.contains("category." + category + ".detail"), category::name);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|DUTCH",
                "nl-BE,en;q=0.5|DUTCH",
                "en-GB, nl;q=0.5|ENGLISH",
                "fr|ENGLISH",
                "@@|ENGLISH",
                "|ENGLISH"
            })
    void theLanguageIsTheCallersChoice(String header, Language language) {
        assertEquals(language, Language.preferred(header));
    }

    private Set<Object> keys(String bundle) throws IOException {
        try (InputStream stream = getClass().getResourceAsStream(bundle)) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.keySet();
        }
    }
}
