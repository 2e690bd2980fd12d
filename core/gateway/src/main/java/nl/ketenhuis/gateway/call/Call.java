package nl.ketenhuis.gateway.call;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.ketenhuis.gateway.identity.Caller;

/** One HTTP call on its way through the gateway: what has been found out about it so far. */
public final class Call {

    private static final String KEY = Call.class.getName();

    private final RoutingContext context;
    private final Trace trace;
    private final Instant at = Instant.now();
    private final long began = System.nanoTime();
    private volatile Destination destination = new Destination.Nowhere();
    private volatile Caller caller;
    private volatile String problem;
    private volatile boolean recordedByAct;
    private volatile boolean recorded;

    private Call(RoutingContext context, Trace trace) {
        this.context = context;
        this.trace = trace;
    }

    /** A call has come in. */
    public static Call begin(RoutingContext context) {
        Call call = new Call(context, Trace.from(context.request().getHeader("traceparent")));
        context.put(KEY, call);
        return call;
    }

    /** The call a routing context is about; empty if it did not pass the gateway. */
    public static Optional<Call> of(RoutingContext context) {
        return Optional.ofNullable(context).map(c -> c.get(KEY));
    }

    public RoutingContext context() {
        return context;
    }

    public Trace trace() {
        return trace;
    }

    /** When it came in. */
    public Instant at() {
        return at;
    }

    /** How long it has taken so far. */
    public Duration taken() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** The path as it was sent, undecoded and without query. */
    public String path() {
        return Objects.requireNonNullElse(context.request().path(), "");
    }

    /** The path as it may be shown and written down: personal numbers masked, nothing but printable ASCII, not too long. */
    public String shownPath() {
        String path = path();
        String printable = path.substring(0, Math.min(path.length(), 500)).replaceAll("[^!-~]", "?");
        return PersonalNumbers.masked(printable);
    }

    public String method() {
        return context.request().method().name();
    }

    /** The network address it came from; what a trusted proxy says it is, if Quarkus is told to trust one. */
    public String address() {
        return context.request().remoteAddress() == null
                ? "unknown"
                : Objects.requireNonNullElse(context.request().remoteAddress().hostAddress(), "unknown");
    }

    public Destination destination() {
        return destination;
    }

    public void addressedTo(Destination found) {
        this.destination = found;
    }

    /** Empty until, and unless, the caller is authenticated. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    public void madeBy(Caller authenticated) {
        this.caller = authenticated;
    }

    /** The code of the problem it is answered with, if it is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    public void answeredWith(String problemCode) {
        this.problem = problemCode;
    }

    /** The act wrote its own record in its own transaction. */
    public void recordedByAct() {
        recordedByAct = true;
    }

    /** A record for an answer of this status is still to be written; says so once. */
    public synchronized boolean claimRecord(int status) {
        boolean still = !recorded && !(recordedByAct && status < 400);
        recorded = true;
        return still;
    }
}
