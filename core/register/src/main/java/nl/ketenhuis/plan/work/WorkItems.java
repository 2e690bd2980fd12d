package nl.ketenhuis.plan.work;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.plan.work.WorkItem.Kind;

/** Puts things on work lists and takes them off. In the caller's transaction, with the case locked. */
@ApplicationScoped
public class WorkItems implements PanacheRepositoryBase<WorkItem, UUID> {

    private static final String RAISE = """
            insert into work_item (id, house_id, version, case_id, organisation_id, kind, subject_id, due_date, raised_at)
            values (:id, :house, 0, :case, :organisation, :kind, :subject, :due, :now)
            on conflict (subject_id, kind, organisation_id) where settled_at is null do nothing""";

    /**
     * Puts something on a list, unless it stands there.
     *
     * @param organisationId whose list; null for the direction of the house
     * @param subjectId what it is about, of the sort the kind says
     */
    public void raise(CaseFile caseFile, UUID organisationId, Kind kind, UUID subjectId, LocalDate due) {
        getEntityManager()
                .createNativeQuery(RAISE)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("house", caseFile.houseId())
                .setParameter("case", caseFile.id())
                .setParameter("organisation", organisationId)
                .setParameter("kind", kind.name())
                .setParameter("subject", subjectId)
                .setParameter("due", due)
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    /** Takes all that asks for attention to one thing off the lists: it got it. */
    public void settle(UUID subjectId, String by) {
        update(
                "settledAt = ?1, settledBy = ?2, version = version + 1 where subjectId = ?3 and settledAt is null",
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                by,
                subjectId);
    }

    /** The same for one kind, on one organisation's list. */
    public void settle(UUID subjectId, Kind kind, UUID organisationId, String by) {
        update(
                "settledAt = ?1, settledBy = ?2, version = version + 1 where subjectId = ?3 and kind = ?4"
                        + " and organisationId = ?5 and settledAt is null",
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                by,
                subjectId,
                kind,
                organisationId);
    }
}
