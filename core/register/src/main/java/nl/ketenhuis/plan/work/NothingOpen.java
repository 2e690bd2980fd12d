package nl.ketenhuis.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates.ClosingCondition;

/** A case closes when its work is settled (domain 4.4): agreements and interventions ended, places back, plans evaluated. */
@ApplicationScoped
class NothingOpen implements ClosingCondition {

    private static final String OPEN = """
            select exists (select 1 from agreement where case_id = :case and status in ('OPEN', 'IN_PROGRESS'))
              or exists (select 1 from intervention where case_id = :case and place is null
                         and status in ('AGREED', 'STARTED', 'SUSPENDED'))
              or exists (select 1 from capacity_reservation where case_id = :case and status <> 'RELEASED')
              or exists (select 1 from plan where case_id = :case and status in ('AGREED', 'ACTIVE'))""";

    private final EntityManager entityManager;

    NothingOpen(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean met(CaseFile caseFile) {
        return !(Boolean) entityManager
                .createNativeQuery(OPEN, Boolean.class)
                .setParameter("case", caseFile.id())
                .getSingleResult();
    }
}
