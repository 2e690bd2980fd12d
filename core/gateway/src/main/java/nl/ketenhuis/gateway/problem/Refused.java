package nl.ketenhuis.gateway.problem;

import java.util.Objects;

/**
 * A call is refused. Domain exceptions extend it, each a fact with its own problem code; whoever throws it from behind a
 * resource has the caller answered with the problem it carries. It bears no stack trace: it is an answer, not a fault.
 */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    /**
     * @param cause for the log of a fault on our side; never shown to the caller
     */
    public Refused(Refusal refusal, Throwable cause) {
        super(refusal.code(), cause, false, false);
        this.refusal = Objects.requireNonNull(refusal, "refusal");
    }

    /** A refusal of this kind and name, with arguments for its detail. */
    public Refused(ProblemCategory category, String code, String... arguments) {
        this(Refusal.of(category, code, arguments));
    }

    /** What the caller is told. */
    public Refusal refusal() {
        return refusal;
    }
}
