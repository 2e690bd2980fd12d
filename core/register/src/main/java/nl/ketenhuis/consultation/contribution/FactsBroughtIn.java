package nl.ketenhuis.consultation.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** Whether facts are what a partner brought into a case. What they say is no matter here. */
@ApplicationScoped
class FactsBroughtIn {

    private final PlainSql sql;

    FactsBroughtIn(PlainSql sql) {
        this.sql = sql;
    }

    boolean allOf(UUID caseId, UUID organisationId, List<UUID> factIds) {
        Set<UUID> wanted = new HashSet<>(factIds);
        return wanted.isEmpty()
                || sql.list(
                                "select count(*) from case_fact where case_id = ? and origin_organisation_id = ? and id = any(?)",
                                row -> row.getLong(1),
                                caseId,
                                organisationId,
                                wanted.toArray(UUID[]::new))
                        .get(0)
                        .equals((long) wanted.size());
    }
}
