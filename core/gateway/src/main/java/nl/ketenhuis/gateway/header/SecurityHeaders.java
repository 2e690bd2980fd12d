package nl.ketenhuis.gateway.header;

import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Destination;

/** What every answer bears, whoever wrote it (GW-50, GW-52; API Design Rules, transport security). */
public final class SecurityHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String DOCUMENTATION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, String> always = new LinkedHashMap<>();
    private final String version;

    /** @param version of the API's contract */
    public SecurityHeaders(String version) {
        this.version = version;
        always.put("Cache-Control", "no-store");
        always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        always.put("Referrer-Policy", "no-referrer");
    }

    /** Sets them at the last moment, when nobody can change them any more. */
    public void attach(Call call) {
        call.context()
                .addHeadersEndHandler(end -> set(call, call.context().response().headers()));
    }

    private void set(Call call, MultiMap headers) {
        always.forEach(headers::set);
        boolean documentation =
                call.path().startsWith("/docs") && call.context().response().getStatusCode() == 200;
        headers.set("Content-Security-Policy", documentation ? DOCUMENTATION : NOTHING);
        headers.set("traceparent", call.trace().traceparent());
        headers.remove("Server");
        headers.remove("X-Powered-By");
        if (!headers.contains("API-Version")) {
            headers.set("API-Version", version);
        }
        if (isOpen(call)) {
            headers.set("Access-Control-Allow-Origin", "*");
        } else {
            headers.remove("Access-Control-Allow-Origin");
        }
    }

    /** Contracts may be read by any web page (GW-53). */
    private static boolean isOpen(Call call) {
        return call.destination() instanceof Destination.PublicDocument
                && call.path().contains("/openapi.");
    }
}
