package nl.ketenhuis.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.ketenhuis.audit.AuditEntry;
import nl.ketenhuis.audit.AuditTrail;
import nl.ketenhuis.audit.Verb;
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

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final AuditTrail auditTrail;
    private final OperationAudit operationAudit;
    private final Vault vault;

    IdempotentRequests(
            EntityManager entityManager,
            ObjectMapper json,
            AuditTrail auditTrail,
            OperationAudit operationAudit,
            Vault vault) {
        this.entityManager = entityManager;
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

    private static String key(ActRequest request) {
        String bare = request.key() == null ? "" : request.key().replaceAll("^\"|\"$", "");
        if (bare.isBlank() || bare.length() > 100) {
            throw new Refused(Refusal.invalid(
                    List.of(InputError.in("Idempotency-Key", bare.isBlank() ? "missing" : "max-length", "100"))));
        }
        return bare;
    }

    private boolean lock(String client, String key) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", "idempotency " + client + ' ' + key)
                .getSingleResult();
    }

    private Optional<Response> find(String client, String key, byte[] hash) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select request_hash, status, cast(headers as text), body from idempotent_request
                        where client = :client and key = :key""", Tuple.class)
                .setParameter("client", client)
                .setParameter("key", key)
                .getResultList();
        return rows.stream().findFirst().map(row -> replay(row, hash));
    }

    private Response replay(Tuple row, byte[] hash) {
        if (!Arrays.equals(row.get(0, byte[].class), hash)) {
            throw new Refused(ProblemCategory.REUSED, "idempotency-key-reused");
        }
        Response.ResponseBuilder answer = Response.status(row.get(1, Integer.class));
        readHeaders(row.get(2, String.class)).forEach(answer::header);
        String body = row.get(3, String.class);
        return body == null
                ? answer.build()
                : answer.entity(body).type("application/json").build();
    }

    private void store(String client, String key, byte[] hash, Response answer) {
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.forEach(
                name -> Optional.ofNullable(answer.getHeaderString(name)).ifPresent(value -> headers.put(name, value)));
        entityManager
                .createNativeQuery("""
                        insert into idempotent_request (client, key, request_hash, status, headers, body, recorded_at)
                        values (:client, :key, :hash, :status, cast(:headers as jsonb), :body, now())""")
                .setParameter("client", client)
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("status", answer.getStatus())
                .setParameter("headers", write(headers))
                .setParameter("body", answer.hasEntity() ? write(answer.getEntity()) : null)
                .executeUpdate();
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
