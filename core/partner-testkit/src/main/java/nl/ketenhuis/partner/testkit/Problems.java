package nl.ketenhuis.partner.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks that an answer is a problem in the register's shape (RFC 9457). */
final class Problems {

    private Problems() {}

    static void check(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asText())
                .isEqualTo("urn:ketenhuis:problem:" + problem.path("code").asText());
        assertThat(problem.path("code").asText()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("instance").asText()).startsWith("/").doesNotContain("?");
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
    }
}
