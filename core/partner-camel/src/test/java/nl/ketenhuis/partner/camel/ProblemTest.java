package nl.ketenhuis.partner.camel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.ketenhuis.partner.spi.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nl | Het register",
                "nl-NL,en;q=0.5 | Het register",
                "en;q=0.3,nl | Het register",
                "en,nl;q=0.9 | The register",
                "fr | The register",
                "%% | The register",
                "- | The register"
            })
    void speaksTheLanguageTheCallerLikesBest(String acceptLanguage, String title) {
        JsonNode problem = Problem.of(503, "register-unavailable").json(acceptLanguage, "/partners/x", TRACE);
        assertThat(problem.path("title").asText()).startsWith(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"malformed-message", "notice-refused", "register-unavailable", "internal-error"})
    void hasItsTextsInBothLanguages(String code) {
        String dutch =
                Problem.of(400, code).json("nl", "/", TRACE).path("detail").asText();
        String english =
                Problem.of(400, code).json("en", "/", TRACE).path("detail").asText();
        assertThat(dutch).isNotBlank().isNotEqualTo(english);
    }

    @Test
    void hasTheShapeOfEveryProblem() {
        Problem problem = new Problem(400, "malformed-message", List.of(new Fault("/a", "is missing")));
        JsonNode json = problem.json("en", "/partners/x", TRACE);
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("type", "title", "status", "detail", "instance", "code", "traceId", "errors");
        assertThat(json.at("/errors/0/pointer").asText()).isEqualTo("/a");
        assertThat(json.path("type").asText()).isEqualTo("urn:ketenhuis:problem:malformed-message");
    }
}
