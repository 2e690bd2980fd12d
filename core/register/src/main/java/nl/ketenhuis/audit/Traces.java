package nl.ketenhuis.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jboss.logmanager.MDC;

/** The trace (W3C Trace Context) the present work belongs to. */
public final class Traces {

    private static final String KEY = "traceId";

    private Traces() {}

    /** The trace id the gateway noted for this call, or a new one for work that no call began. */
    public static String current() {
        String noted = MDC.get(KEY);
        return noted != null ? noted : UuidCreator.getRandomBased().toString().replace("-", "");
    }
}
