package nl.ketenhuis.it.support;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.UUID;

/** The API as a client calls it. Every call and every answer is held against the contract, in both directions (GW-55). */
public final class Api {

    private static final String CONTRACT = "META-INF/ketenhuis/openapi.json";
    private static final OpenApiValidationFilter BOTH_WAYS =
            new OpenApiValidationFilter(contract().build());
    private static final OpenApiValidationFilter ANSWER_ONLY = new OpenApiValidationFilter(contract()
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request", Level.IGNORE)
                    .build())
            .build());

    private Api() {}

    /** Schemas put together by {@code allOf} are merged, so that a field the contract does not know is found in them too. */
    private static OpenApiInteractionValidator.Builder contract() {
        ParseOptions reading = new ParseOptions();
        reading.setResolve(true);
        reading.setResolveFully(true);
        reading.setResolveCombinators(true);
        return OpenApiInteractionValidator.createForSpecificationUrl(CONTRACT)
                .withParseOptions(reading)
                .withBasePathOverride("/v1");
    }

    /** A call by someone, for a purpose, that keeps to the contract. */
    public static RequestSpecification as(String who, String purpose) {
        return bare().filter(BOTH_WAYS)
                .header("Authorization", "Bearer " + TheSystem.get().token(who))
                .header("Processing-Purpose", purpose);
    }

    /** A writing call: the same, with an idempotency key of its own. */
    public static RequestSpecification act(String who, String purpose) {
        return as(who, purpose)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A call that breaks the contract on purpose: only the answer must keep to it. */
    public static RequestSpecification careless(String who) {
        return bare().filter(ANSWER_ONLY)
                .header("Authorization", "Bearer " + TheSystem.get().token(who));
    }

    /** A call held against nothing. */
    public static RequestSpecification bare() {
        return given().baseUri(TheSystem.get().server().url().toString())
                .basePath("/v1")
                .accept("application/json");
    }
}
