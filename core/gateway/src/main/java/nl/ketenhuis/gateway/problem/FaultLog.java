package nl.ketenhuis.gateway.problem;

import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes down faults of ours, once each. Messages of exceptions are left out: they may repeat what a caller sent (GW-57). */
public final class FaultLog {

    private static final Logger LOG = Logger.getLogger(FaultLog.class);

    private FaultLog() {}

    /** Writes the fault down if the refusal is one of ours. */
    public static void write(Refusal refusal, Throwable thrown, String operation, String traceId) {
        if (refusal.category().status() < 500 || thrown == null) {
            return;
        }
        LOG.errorf(
                "call failed code=%s operation=%s traceId=%s fault=%s",
                refusal.code(), operation, traceId, frames(thrown));
    }

    private static String frames(Throwable thrown) {
        return Faults.chain(thrown).map(FaultLog::frame).collect(Collectors.joining("\n caused by "));
    }

    private static String frame(Throwable thrown) {
        String reason = thrown instanceof NullPointerException ? " " + thrown.getMessage() : "";
        StringBuilder text = new StringBuilder(thrown.getClass().getName()).append(reason);
        for (StackTraceElement element : thrown.getStackTrace()) {
            text.append("\n  at ").append(element);
        }
        return text.toString();
    }
}
