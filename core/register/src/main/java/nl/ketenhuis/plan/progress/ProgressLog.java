package nl.ketenhuis.plan.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;

/** What was heard, in the order it was recorded. In the caller's transaction, with the case locked. */
@ApplicationScoped
public class ProgressLog implements PanacheRepositoryBase<ProgressEntry, UUID> {

    private static final String INSERT = """
            insert into progress_entry (id, house_id, case_id, subject_id, subject_kind, business_key, status, occurred_on,
              recorded_at, note, via, organisation_id, recorded_by, reference, applied)
            values (:id, :house, :case, :subject, :kind, cast(:key as text) || case when exists
                (select 1 from progress_entry p where p.subject_id = :subject and p.business_key = :key)
              then ' ' || cast(:recorded as text) else '' end, :status, :occurred, :recorded, :note, :via, :organisation, :by,
              :reference, :applied)""";

    /** The same news, if it was heard before: then it has no second effect (I-12). */
    public Optional<ProgressEntry> known(UUID subjectId, News news) {
        return find("subjectId = ?1 and businessKey = ?2", subjectId, news.businessKey())
                .firstResultOptional();
    }

    /**
     * Writes it down. A state that is entered twice on one day is told apart from the first time by the moment.
     *
     * @param applied whether the state was changed by it
     */
    public ProgressEntry add(
            CaseFile caseFile, ProgressEntry.Subject kind, UUID subjectId, News news, Viewer source, boolean applied) {
        ProgressEntry entry = new ProgressEntry(caseFile, kind, subjectId, news, source).applied(applied);
        getEntityManager()
                .createNativeQuery(INSERT)
                .setParameter("id", entry.id())
                .setParameter("house", caseFile.houseId())
                .setParameter("case", caseFile.id())
                .setParameter("subject", subjectId)
                .setParameter("kind", kind.name())
                .setParameter("key", news.businessKey())
                .setParameter("status", entry.status())
                .setParameter("occurred", entry.occurredOn())
                .setParameter("recorded", entry.recordedAt())
                .setParameter("note", entry.note())
                .setParameter("via", entry.via().name())
                .setParameter("organisation", source.organisationId())
                .setParameter("by", source.subject())
                .setParameter("reference", entry.reference())
                .setParameter("applied", applied)
                .executeUpdate();
        return entry;
    }

    /** Newest first; the case must be known to be in sight. */
    public List<ProgressEntry> list(UUID subjectId, Optional<UUID> before, int atMost) {
        TypedQuery<ProgressEntry> query = getEntityManager()
                .createQuery(
                        "select p from ProgressEntry p where p.subjectId = :subject"
                                + (before.isPresent() ? " and p.id < :before" : "") + " order by p.id desc",
                        ProgressEntry.class)
                .setParameter("subject", subjectId)
                .setMaxResults(atMost);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }
}
