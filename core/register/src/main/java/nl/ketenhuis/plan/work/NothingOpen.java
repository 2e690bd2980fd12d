package nl.ketenhuis.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates.ClosingCondition;
import nl.ketenhuis.convention.PlainSql;

/** A case closes when its work is settled (domain 4.4): agreements and interventions ended, places back, plans evaluated. */
@ApplicationScoped
class NothingOpen implements ClosingCondition {

    private static final String OPEN = """
            select exists (select 1 from agreement where case_id = ? and status in ('OPEN', 'IN_PROGRESS'))
              or exists (select 1 from intervention where case_id = ? and place is null
                         and status in ('AGREED', 'STARTED', 'SUSPENDED'))
              or exists (select 1 from capacity_reservation where case_id = ? and status <> 'RELEASED')
              or exists (select 1 from plan where case_id = ? and status in ('AGREED', 'ACTIVE'))""";

    private final EntityManager entityManager;
    private final PlainSql sql;

    NothingOpen(EntityManager entityManager, PlainSql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    @Override
    public boolean met(CaseFile caseFile) {
        if (entityManager.isJoinedToTransaction()) {
            entityManager.flush();
        }
        UUID id = caseFile.id();
        return !sql.holds(OPEN, id, id, id, id);
    }
}
