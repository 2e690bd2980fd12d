package nl.ketenhuis.gateway.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.problem.Language;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;

/** What comes with a problem besides its body. */
final class ProblemHeaders {

    private ProblemHeaders() {}

    static Map<String, String> of(Refusal refusal, Call call) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Language", language(call).tag());
        refusal.retryAfter()
                .ifPresent(wait -> headers.put("Retry-After", String.valueOf(Math.max(1, wait.toSeconds()))));
        if (refusal.category() == ProblemCategory.UNAUTHENTICATED) {
            boolean sent = call.context().request().headers().contains("Authorization");
            headers.put("WWW-Authenticate", "Bearer realm=\"ketenhuis\"" + (sent ? ", error=\"invalid_token\"" : ""));
        }
        return headers;
    }

    static Language language(Call call) {
        return Language.preferred(call.context().request().getHeader("Accept-Language"));
    }
}
