package nl.ketenhuis.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.audit.OperationRecord;
import nl.ketenhuis.gateway.audit.OperationRecord.Result;

/**
 * One thing done, or tried (BIO2 8.15.01: action, object, result, origin, actor, time stamp).
 *
 * @param houseCode the house it concerns; absent when the caller could not be placed
 * @param action operation id, or the name of a step of our own
 * @param object path or type and id; never a personal number
 * @param result {@code DONE}, {@code REFUSED 404}, …
 * @param origin network address, or the transport of a message
 * @param actor account or partner
 * @param traceId W3C trace id, 32 hexadecimal digits
 */
public record AuditEntry(
        Optional<String> houseCode,
        Instant at,
        String action,
        Verb verb,
        String object,
        String result,
        String origin,
        String actor,
        Optional<String> organisation,
        Optional<String> purpose,
        String traceId) {

    private static final String INSERT = """
            insert into audit_entry (id, house_id, at, action, verb, object, result, origin, actor, organisation, purpose, trace_id)
            values (?, (select id from house where code = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** What the gateway saw of a call. */
    static AuditEntry of(OperationRecord call) {
        return new AuditEntry(
                call.house(),
                call.at(),
                call.operation(),
                Verb.of(call.operation()),
                call.object(),
                call.result() == Result.DONE ? "DONE" : call.result() + " " + call.status(),
                call.origin(),
                call.subject().orElse("anonymous"),
                call.organisation(),
                call.purpose(),
                call.traceId());
    }

    /** The row this entry becomes, under a given id. */
    Insert row(UUID id) {
        return Insert.of(
                INSERT,
                id,
                houseCode.orElse(null),
                at,
                action,
                verb.name(),
                object,
                result,
                origin,
                actor,
                organisation.orElse(null),
                purpose.orElse(null),
                traceId);
    }
}
