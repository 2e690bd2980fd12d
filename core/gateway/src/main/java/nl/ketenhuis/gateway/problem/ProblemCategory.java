package nl.ketenhuis.gateway.problem;

/** The kinds of refusal there are, each with its one HTTP status (design, decision 2). */
public enum ProblemCategory {
    /** The input is wrong; every fault is listed. */
    INVALID(400),
    /** No valid token. */
    UNAUTHENTICATED(401),
    /** Known, but this caller may not. */
    REFUSED(403),
    /** There is no such thing, or the caller may not know of it: the two look alike. */
    UNKNOWN(404),
    /** The state of affairs does not allow it; the guard that refused is named. */
    CONFLICT(409),
    /** The path knows other methods only; comes with {@code Allow}. */
    METHOD_NOT_ALLOWED(405),
    /** Nothing we can say it in is acceptable to the caller. */
    NOT_ACCEPTABLE(406),
    /** {@code If-Match} names a version that is no longer the current one. */
    STALE(412),
    /** The body is too large. */
    BODY_TOO_LARGE(413),
    /** The address is too long. */
    URI_TOO_LONG(414),
    /** The body is of a media type the operation does not read. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The headers are too large. */
    HEADERS_TOO_LARGE(431),
    /** {@code If-Match} is missing. */
    PRECONDITION_MISSING(428),
    /** The idempotency key was used before, with another payload. */
    REUSED(422),
    /** The client's quota is used up; comes with {@code Retry-After}. */
    TOO_MANY(429),
    /** Not now; comes with {@code Retry-After}. */
    BUSY(503),
    /** Our fault. */
    FAULT(500);

    private final int status;

    ProblemCategory(int status) {
        this.status = status;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }
}
