package nl.ketenhuis.gateway;

import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.identity.Caller;
import org.jboss.logging.Logger;

/** One line for each call: no query, no name, no number of a person, nothing that could break the line (GW-57, GW-58). */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger(AccessLog.class);

    private AccessLog() {}

    static void write(Call call, int status) {
        LOG.infof(
                "call method=%s path=%s status=%d problem=%s millis=%d client=%s traceId=%s",
                call.method().replaceAll("[^A-Z]", "?"),
                call.shownPath(),
                status,
                call.problem().orElse("-"),
                call.taken().toMillis(),
                call.caller().map(Caller::clientId).orElse("-").replaceAll("[^!-~]", "?"),
                call.trace().id());
    }
}
