package nl.ketenhuis.referral.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.AnyOf;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.migration.CaseImportRow.Status;
import nl.ketenhuis.vault.Vault;

/** The lists that are, or were, taken over. */
@ApplicationScoped
class CaseImports {

    private final EntityManager entityManager;
    private final Vault vault;
    private final ObjectMapper json;

    CaseImports(EntityManager entityManager, Vault vault, ObjectMapper json) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.json = json;
    }

    /**
     * How far an import is.
     *
     * @param rows how many there are in each status
     * @param lastDoneAt when the last of its rows was done; null when none was
     */
    record Progress(Map<Status, Integer> rows, Instant lastDoneAt) {

        int of(Status status) {
            return rows.getOrDefault(status, 0);
        }

        int all() {
            return rows.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean completed() {
            return of(Status.PENDING) == 0;
        }
    }

    /** Stores a whole list, to be worked off. In the caller's transaction. */
    CaseImport start(Viewer importer, String name, RunningList list) {
        CaseImport started = new CaseImport(importer, name);
        entityManager.persist(started);
        list.rows()
                .forEach(row -> entityManager.persist(
                        new CaseImportRow(started, row.line(), key(row), vault.seal(write(row.values())))));
        return started;
    }

    /** @throws Refused 404 when the house has no such import */
    CaseImport get(UUID id, Viewer viewer) {
        return entityManager
                .createQuery("select i from CaseImport i where i.id = :id and i.houseId = :house", CaseImport.class)
                .setParameter("id", id)
                .setParameter("house", viewer.houseId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Newest first. */
    List<CaseImport> list(Viewer viewer, Optional<UUID> before, int atMost) {
        TypedQuery<CaseImport> query = entityManager
                .createQuery(
                        "select i from CaseImport i where i.houseId = :house"
                                + (before.isPresent() ? " and i.id < :before" : "") + " order by i.id desc",
                        CaseImport.class)
                .setParameter("house", viewer.houseId())
                .setMaxResults(atMost);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** How far these imports are, in one statement. */
    Map<UUID, Progress> progress(Collection<UUID> ids) {
        Map<UUID, Progress> progress = new HashMap<>();
        entityManager
                .createQuery(
                        "select r.id.importId, r.status, count(r), max(r.doneAt) from CaseImportRow r where "
                                + AnyOf.condition("r.id.importId", "ids") + " group by r.id.importId, r.status",
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> progress.merge(
                        row.get(0, UUID.class),
                        counted(row.get(1, Status.class), row.get(2, Long.class), row.get(3, Instant.class)),
                        CaseImports::together));
        return progress;
    }

    /** In the order of the list; the import must be known to be of the viewer's house. */
    List<CaseImportRow> rows(UUID importId, Optional<Status> status, int afterLine, int atMost) {
        TypedQuery<CaseImportRow> query = entityManager
                .createQuery(
                        "select r from CaseImportRow r where r.id.importId = :id and r.id.line > :after"
                                + (status.isPresent() ? " and r.status = :status" : "") + " order by r.id.line",
                        CaseImportRow.class)
                .setParameter("id", importId)
                .setParameter("after", afterLine)
                .setMaxResults(atMost);
        status.ifPresent(value -> query.setParameter("status", value));
        return query.getResultList();
    }

    private static Progress counted(Status status, long many, Instant last) {
        Map<Status, Integer> rows = new EnumMap<>(Status.class);
        rows.put(status, Math.toIntExact(many));
        return new Progress(rows, last);
    }

    private static Progress together(Progress one, Progress other) {
        Map<Status, Integer> rows = new EnumMap<>(one.rows());
        rows.putAll(other.rows());
        boolean later = one.lastDoneAt() == null
                || (other.lastDoneAt() != null && other.lastDoneAt().isAfter(one.lastDoneAt()));
        return new Progress(rows, later ? other.lastDoneAt() : one.lastDoneAt());
    }

    /** The key is shown in the report, so it is stored beside the sealed row; one that cannot be a key is not. */
    private static String key(RunningList.Row row) {
        String key = row.values().get(RunningList.KEY);
        return key == null || key.length() > 100 ? null : key;
    }

    private String write(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be written", e);
        }
    }
}
