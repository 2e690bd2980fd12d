package nl.ketenhuis.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ketenhuis.audit.AuditEntry;
import nl.ketenhuis.audit.AuditTrail;
import nl.ketenhuis.audit.Verb;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.audit.OperationAudit;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.vault.Vault;

/**
 * One business act by a person or system over the API: act, stored answer and audit entry in one transaction, and once for
 * each {@code Idempotency-Key} of a client (draft-ietf-httpapi-idempotency-key-header, GW-47). A refused act leaves nothing.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag");

    private static final String EARLIER = """
            select request_hash, status, cast(headers as text), body from idempotent_request
            where client = ? and key = ?""";

    private static final String STORE = """
            insert into idempotent_request (client, key, request_hash, status, headers, body, recorded_at)
            values (?, ?, ?, ?, cast(? as jsonb), ?, now())""";

    private final EntityManager entityManager;
    private final PlainSql sql;
    private final ObjectMapper json;
    private final AuditTrail auditTrail;
    private final OperationAudit operationAudit;
    private final Vault vault;

    IdempotentRequests(
            EntityManager entityManager,
            PlainSql sql,
            ObjectMapper json,
            AuditTrail auditTrail,
            OperationAudit operationAudit,
            Vault vault) {
        this.entityManager = entityManager;
        this.sql = sql;
        this.json = json;
        this.auditTrail = auditTrail;
        this.operationAudit = operationAudit;
        this.vault = vault;
    }

    /**
     * Runs the act, or gives the answer it gave before.
     *
     * @throws Refused 400 without a key, 409 while the same request is under way, 422 if the key was used for another
     */
    @Transactional
    public Response once(ActRequest request, Supplier<Response> act) {
        String key = key(request);
        String client =
                request.viewer().caller().clientId() + '/' + request.viewer().subject();
        if (!lock(client, key)) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "request-in-progress").withGuard("idempotency-key"));
        }
        byte[] hash = vault.fingerprint(request.operation(), request.object() + write(request.payload()));
        Optional<Response> earlier = find(client, key, hash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Response answer = act.get();
        store(client, key, hash, answer);
        auditTrail.record(entry(request));
        operationAudit.markRecorded();
        return answer;
    }

    /**
     * The same in two steps: what the act did is written before the answer is made, which so tells the version as stored.
     *
     * @param answer of what the act gave
     */
    @Transactional
    public <T> Response once(ActRequest request, Supplier<T> act, Function<T, Response> answer) {
        return once(request, () -> {
            T done = act.get();
            entityManager.flush();
            return answer.apply(done);
        });
    }

    private static String key(ActRequest request) {
        String bare = request.key() == null ? "" : request.key().replaceAll("^\"|\"$", "");
        if (bare.isBlank() || bare.length() > 100) {
            throw new Refused(Refusal.invalid(
                    List.of(InputError.in("Idempotency-Key", bare.isBlank() ? "missing" : "max-length", "100"))));
        }
        return bare;
    }

    private boolean lock(String client, String key) {
        return sql.holds(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))", "idempotency " + client + ' ' + key);
    }

    private Optional<Response> find(String client, String key, byte[] hash) {
        return sql.list(EARLIER, IdempotentRequests::earlier, client, key).stream()
                .findFirst()
                .map(answer -> replay(answer, hash));
    }

    private Response replay(Earlier earlier, byte[] hash) {
        if (!Arrays.equals(earlier.hash(), hash)) {
            throw new Refused(ProblemCategory.REUSED, "idempotency-key-reused");
        }
        Response.ResponseBuilder answer = Response.status(earlier.status());
        readHeaders(earlier.headers()).forEach(answer::header);
        String body = earlier.body();
        return body == null
                ? answer.build()
                : answer.entity(body).type("application/json").build();
    }

    private void store(String client, String key, byte[] hash, Response answer) {
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.forEach(
                name -> Optional.ofNullable(answer.getHeaderString(name)).ifPresent(value -> headers.put(name, value)));
        sql.update(
                STORE,
                client,
                key,
                hash,
                answer.getStatus(),
                write(headers),
                answer.hasEntity() ? write(answer.getEntity()) : null);
    }

    private record Earlier(byte[] hash, int status, String headers, String body) {}

    private static Earlier earlier(ResultSet row) throws SQLException {
        return new Earlier(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4));
    }

    private static AuditEntry entry(ActRequest request) {
        Viewer viewer = request.viewer();
        return new AuditEntry(
                Optional.of(viewer.houseCode()),
                Instant.now(),
                request.operation(),
                Verb.ALTER,
                request.object(),
                "DONE",
                viewer.caller().address(),
                viewer.subject(),
                Optional.of(viewer.organisation()),
                viewer.caller().purpose(),
                viewer.traceId());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> readHeaders(String text) {
        try {
            return json.readValue(text, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
