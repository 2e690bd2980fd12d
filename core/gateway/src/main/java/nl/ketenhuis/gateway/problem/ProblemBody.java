package nl.ketenhuis.gateway.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A refusal as RFC 9457 {@code application/problem+json}, in a language. */
public final class ProblemBody {

    /** The media type of every answer with a status of 400 or more. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemBody() {}

    /**
     * The problem's bytes, UTF-8.
     *
     * @param path of the call, without query and fit to be shown
     */
    public static byte[] bytes(Refusal refusal, Language language, String path, String traceId) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        String category = "category." + refusal.category().name();
        problem.put("type", "urn:ketenhuis:problem:" + refusal.code());
        problem.put("title", text(refusal, language, refusal.code() + ".title", category + ".title"));
        problem.put("status", refusal.category().status());
        problem.put("detail", text(refusal, language, refusal.code() + ".detail", category + ".detail"));
        problem.put("instance", path);
        problem.put("code", refusal.code());
        problem.put("traceId", traceId);
        refusal.guard().ifPresent(guard -> problem.put("guard", guard));
        if (!refusal.errors().isEmpty()) {
            problem.set("errors", errors(refusal.errors(), language));
        }
        return problem.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ArrayNode errors(List<InputError> errors, Language language) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (InputError error : errors) {
            array.addObject()
                    .put(error.place() == InputError.Place.BODY ? "pointer" : "parameter", error.name())
                    .put("code", error.code())
                    .put(
                            "detail",
                            ProblemTexts.text(language, error.arguments(), "input." + error.code(), "input.other"));
        }
        return array;
    }

    private static String text(Refusal refusal, Language language, String... keys) {
        return ProblemTexts.text(language, refusal.arguments(), keys);
    }
}
