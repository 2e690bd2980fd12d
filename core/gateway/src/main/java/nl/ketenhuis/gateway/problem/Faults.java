package nl.ketenhuis.gateway.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a caller is answered when something was thrown. */
public final class Faults {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Set<String> DATABASE_AWAY = Set.of("08", "53", "57");

    private Faults() {}

    /** The refusal a throwable stands for; a fault of ours if nothing better is known. */
    public static Refusal refusal(Throwable thrown) {
        return chain(thrown).flatMap(Faults::known).findFirst().orElseGet(Faults::ours);
    }

    /** The refusal an HTTP status stands for, when that is all we know. */
    public static Refusal refusal(int status) {
        return switch (status) {
            case 401 -> Refusal.of(ProblemCategory.UNAUTHENTICATED, "unauthenticated");
            case 403 -> Refusal.of(ProblemCategory.REFUSED, "not-permitted");
            case 404, 410 -> unknown();
            case 405, 501 -> Refusal.of(ProblemCategory.METHOD_NOT_ALLOWED, "method-not-allowed");
            case 406 -> Refusal.of(ProblemCategory.NOT_ACCEPTABLE, "not-acceptable");
            case 409 -> Refusal.of(ProblemCategory.CONFLICT, "conflict");
            case 412 -> Refusal.of(ProblemCategory.STALE, "stale");
            case 413 -> Refusal.of(ProblemCategory.BODY_TOO_LARGE, "body-too-large");
            case 414 -> Refusal.of(ProblemCategory.URI_TOO_LONG, "uri-too-long");
            case 415 -> Refusal.of(ProblemCategory.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            case 422 -> Refusal.of(ProblemCategory.REUSED, "key-reused");
            case 428 -> Refusal.of(ProblemCategory.PRECONDITION_MISSING, "precondition-missing");
            case 429 -> Refusal.of(ProblemCategory.TOO_MANY, "too-many-calls").withRetryAfter(SOON);
            case 431 -> Refusal.of(ProblemCategory.HEADERS_TOO_LARGE, "headers-too-large");
            case 502, 503, 504 -> busy();
            default -> status >= 400 && status < 500 ? Refusal.of(ProblemCategory.INVALID, "bad-request") : ours();
        };
    }

    /** There is no such thing; the same words whether or not there is one that the caller may not know of. */
    public static Refusal unknown() {
        return Refusal.of(ProblemCategory.UNKNOWN, "unknown");
    }

    private static Stream<Refusal> known(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return Stream.of(refused.refusal());
        }
        if (thrown instanceof WebApplicationException web) {
            return Stream.of(refusal(web.getResponse().getStatus()));
        }
        if (thrown instanceof HttpException http) {
            return Stream.of(refusal(http.getStatusCode()));
        }
        if (thrown instanceof ConstraintViolationException violation) {
            return Stream.of(Violations.refusal(violation).orElseGet(Faults::ours));
        }
        if (thrown instanceof AuthenticationException || thrown instanceof UnauthorizedException) {
            return Stream.of(refusal(401));
        }
        if (thrown instanceof ForbiddenException) {
            return Stream.of(refusal(403));
        }
        return isDatabaseAway(thrown) ? Stream.of(busy()) : Stream.empty();
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return thrown instanceof SQLTransientException
                || thrown instanceof SQLNonTransientConnectionException
                || (thrown instanceof SQLException sql
                        && sql.getSQLState() != null
                        && DATABASE_AWAY.stream().anyMatch(sql.getSQLState()::startsWith));
    }

    private static Refusal busy() {
        return Refusal.of(ProblemCategory.BUSY, "busy").withRetryAfter(SOON);
    }

    private static Refusal ours() {
        return Refusal.of(ProblemCategory.FAULT, "fault");
    }

    static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
    }
}
