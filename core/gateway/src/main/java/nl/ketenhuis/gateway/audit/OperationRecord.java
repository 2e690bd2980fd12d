package nl.ketenhuis.gateway.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One use of one operation, done or refused: action, object, result, origin, actor and time stamp (BIO2 8.15.01, GW-56).
 *
 * @param operation operation id of the contract, or method and path for a partner's endpoint
 * @param object the path that was asked for, without query; personal numbers are masked
 * @param ids the path's parameters by name
 * @param status HTTP status of the answer
 * @param result what became of it
 * @param problem code of the problem it was answered with, if it was
 * @param origin network address the call came from
 * @param subject the caller's account; absent when it could not be authenticated, as the three that follow
 * @param clientId the caller's client application
 * @param organisation the caller's OIN
 * @param house the caller's house code
 * @param purpose the processing purpose (doelbinding) it named
 * @param traceId W3C trace id
 * @param at when the call came in, UTC
 */
public record OperationRecord(
        String operation,
        String object,
        Map<String, String> ids,
        int status,
        Result result,
        Optional<String> problem,
        String origin,
        Optional<String> subject,
        Optional<String> clientId,
        Optional<String> organisation,
        Optional<String> house,
        Optional<String> purpose,
        String traceId,
        Instant at) {

    /** What became of a call. */
    public enum Result {
        /** Answered with a status below 400. */
        DONE,
        /** Refused, the caller being wrong: 4xx. */
        REFUSED,
        /** Failed, we being wrong or busy: 5xx. */
        FAILED;

        /** The result an HTTP status stands for. */
        public static Result of(int status) {
            if (status < 400) {
                return DONE;
            }
            return status < 500 ? REFUSED : FAILED;
        }
    }

    public OperationRecord {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(traceId, "traceId");
        Objects.requireNonNull(at, "at");
        ids = Map.copyOf(ids);
    }
}
