package nl.ketenhuis.partner.camel;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.component.platform.http.vertx.HttpMessage;
import org.jboss.logging.MDC;

/**
 * The W3C trace id a call is known by: what the gateway gave it, else what the caller brought, else a new one.
 */
final class TraceId {

    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private TraceId() {}

    static String of(Exchange exchange) {
        return Stream.of(logged(), answered(exchange), asked(exchange))
                .filter(id -> id != null && id.matches("[0-9a-f]{32}"))
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
    }

    private static String logged() {
        Object id = MDC.get("traceId");
        return id == null ? null : id.toString();
    }

    private static String answered(Exchange exchange) {
        return exchange.getIn() instanceof HttpMessage http
                ? parsed(http.getResponse().headers().get("traceparent"))
                : null;
    }

    private static String asked(Exchange exchange) {
        return exchange.getIn() instanceof HttpMessage http
                ? parsed(http.getRequest().getHeader("traceparent"))
                : null;
    }

    private static String parsed(String traceParent) {
        if (traceParent == null) {
            return null;
        }
        Matcher matcher = TRACE_PARENT.matcher(traceParent);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
