package nl.ketenhuis.consultation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.attendance.Attendance;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Decisions as a viewer may know of them: who sees the whole house all on cases in sight, a partner those that bind it, and
 * who chaired the meeting those of the meeting, but on shielded cases.
 */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String BOUND = "exists (select 1 from BoundOrganisation b where b.id.decisionId = d.id"
            + " and b.id.organisationId = :scopeOrganisation)";

    private static final String NAMED = " and (c.shielded = false or exists (select 1 from ShieldAccess s"
            + " where s.id.caseId = c.id and s.id.holder in (:scopeSubject, :scopeOin)))";

    private final EntityManager entityManager;

    Decisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A decision as it stands.
     *
     * @param meeting how far its meeting is: says whether it may still be put in better words
     * @param correctedBy the later one that took its place; null when none did
     */
    public record Row(Decision decision, Consultation.Status meeting, UUID correctedBy) {

        /** Until the minutes are confirmed. */
        boolean open() {
            return meeting != Consultation.Status.MINUTES_CONFIRMED;
        }
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(Optional<UUID> consultation, Optional<UUID> caseId) {}

    /** A new decision, and by whom each partner is bound. */
    public void add(Decision decision, UUID houseId, Collection<Attendance> by) {
        entityManager.persist(decision);
        by.forEach(one -> entityManager.persist(new BoundOrganisation(decision.id(), houseId, one)));
    }

    /** How many decisions the meeting has taken. The meeting must be locked. */
    public int countOf(UUID consultationId) {
        return (int) count("consultationId", consultationId);
    }

    /** Whether a decision on this case can be corrected: its minutes are confirmed and nothing has taken its place. */
    public boolean correctable(UUID decisionId, UUID caseId) {
        return entityManager
                        .createQuery(
                                "select count(d) from Decision d join Consultation k on k.id = d.consultationId"
                                        + " where d.id = :id and d.caseId = :case and k.status = MINUTES_CONFIRMED"
                                        + " and not exists (select 1 from Decision later where later.corrects = d.id)",
                                Long.class)
                        .setParameter("id", decisionId)
                        .setParameter("case", caseId)
                        .getSingleResult()
                > 0;
    }

    Row get(UUID id, Viewer viewer) {
        return query(" and d.id = :id", viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Those of an item the viewer may know of, in their order. */
    public List<Row> ofItem(UUID itemId, Viewer viewer) {
        return query(" and d.itemId = :item order by d.number", viewer)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** Latest first. */
    List<Row> list(Viewer viewer, Filter filter, Optional<UUID> before, int atMost) {
        String narrow = (filter.consultation().isPresent() ? " and d.consultationId = :meeting" : "")
                + (filter.caseId().isPresent() ? " and d.caseId = :case" : "")
                + (before.isPresent() ? " and d.id < :before" : "")
                + " order by d.id desc";
        TypedQuery<Row> query = query(narrow, viewer).setMaxResults(atMost);
        filter.consultation().ifPresent(value -> query.setParameter("meeting", value));
        filter.caseId().ifPresent(value -> query.setParameter("case", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.getResultList();
    }

    private TypedQuery<Row> query(String narrow, Viewer viewer) {
        TypedQuery<Row> query = entityManager.createQuery(
                "select d, k.status, later.id from Decision d join Consultation k on k.id = d.consultationId"
                        + " join CaseFile c on c.id = d.caseId left join Decision later on later.corrects = d.id"
                        + " where d.houseId = :scopeHouse and (" + inSight(viewer) + ")" + narrow,
                Row.class);
        CaseScope.bind(query, viewer);
        return query;
    }

    /** Who is bound need not take part in the case; that a shielded case was decided on only who is named for it is told. */
    private static String inSight(Viewer viewer) {
        String known = viewer.houseWide() ? CaseScope.condition("c", viewer) : BOUND + NAMED;
        return known + " or k.chairSubject = :scopeSubject and c.shielded = false";
    }
}
