package nl.ketenhuis.consultation.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.outcome.Outcome.Status;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Outcomes as a viewer may know of them: who sees the whole house those of cases in sight, who chaired the meeting those of
 * the meeting, a partner those that were published to it. A shielded case's only for who is named for it.
 */
@ApplicationScoped
public class Outcomes implements PanacheRepositoryBase<Outcome, UUID> {

    private static final String NAMED = "(c.shielded = false or exists (select 1 from ShieldAccess s"
            + " where s.id.caseId = c.id and s.id.holder in (:subject, :oin)))";

    private final EntityManager entityManager;

    Outcomes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An outcome, and the viewer's organisation as its recipient; null when it is none. */
    record Row(Outcome outcome, OutcomeRecipient recipient) {}

    Row get(UUID id, Viewer viewer) {
        return query(" and o.id = :id", viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Latest first. */
    List<Row> list(Viewer viewer, Optional<UUID> caseId, Optional<UUID> before, int atMost) {
        String narrow = (caseId.isPresent() ? " and o.caseId = :case" : "")
                + (before.isPresent() ? " and o.id < :before" : "")
                + " order by o.id desc";
        TypedQuery<Row> query = query(narrow, viewer).setMaxResults(atMost);
        caseId.ifPresent(value -> query.setParameter("case", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.getResultList();
    }

    /** Those of a meeting that were not published yet. */
    List<Outcome> drafts(UUID consultationId) {
        return list("consultationId = ?1 and status = ?2 order by caseId", consultationId, Status.DRAFT);
    }

    List<OutcomeRecipient> recipients(UUID outcomeId) {
        return entityManager
                .createQuery(
                        "from OutcomeRecipient r where r.id.outcomeId = :outcome order by r.id.organisationId",
                        OutcomeRecipient.class)
                .setParameter("outcome", outcomeId)
                .getResultList();
    }

    private TypedQuery<Row> query(String narrow, Viewer viewer) {
        String condition = viewer.houseWide()
                ? CaseScope.condition("c", viewer)
                : "o.houseId = :house and (r.id.outcomeId is not null or k.chairSubject = :subject) and " + NAMED;
        TypedQuery<Row> query = entityManager
                .createQuery(
                        "select o, r from Outcome o join Consultation k on k.id = o.consultationId"
                                + " join CaseFile c on c.id = o.caseId left join OutcomeRecipient r"
                                + " on r.id.outcomeId = o.id and r.id.organisationId = :organisation where "
                                + condition + narrow,
                        Row.class)
                .setParameter("organisation", viewer.organisationId());
        if (viewer.houseWide()) {
            CaseScope.bind(query, viewer);
        } else {
            query.setParameter("house", viewer.houseId())
                    .setParameter("subject", viewer.subject())
                    .setParameter("oin", viewer.organisation());
        }
        return query;
    }
}
