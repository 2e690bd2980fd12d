package nl.ketenhuis.consultation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.ketenhuis.plan.agreement.DecisionGround;

/** Agreements may belong to a decision once the meeting that took it was held (I-07). */
@ApplicationScoped
class DecisionsAsGround implements DecisionGround {

    private final EntityManager entityManager;

    DecisionsAsGround(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean stands(UUID caseId, UUID decisionId) {
        return entityManager
                        .createQuery(
                                "select count(d) from Decision d join Consultation k on k.id = d.consultationId"
                                        + " where d.id = :id and d.caseId = :case"
                                        + " and (k.status = HELD or k.status = MINUTES_CONFIRMED)",
                                Long.class)
                        .setParameter("id", decisionId)
                        .setParameter("case", caseId)
                        .getSingleResult()
                > 0;
    }
}
