package nl.ketenhuis.casefile.direction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.ketenhuis.api.model.AssignmentRoleDto;
import nl.ketenhuis.api.model.CaseAssignmentDto;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;

/** Who directs a case, and did before, in its dossier. */
@ApplicationScoped
class AssignmentSection implements DossierSection {

    private static final String OF_CASE = """
            select a.role, a.subject, o.id, o.name, a.since, a.until
            from case_assignment a left join partner_organisation o on o.id = a.organisation_id
            where a.case_id = ? order by a.id desc limit 100""";

    private final PlainSql sql;

    AssignmentSection(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        dossier.setAssignments(sql.list(OF_CASE, AssignmentSection::assignment, dossier.getId()));
    }

    private static CaseAssignmentDto assignment(ResultSet row) throws SQLException {
        UUID organisation = row.getObject(3, UUID.class);
        return new CaseAssignmentDto()
                .role(AssignmentRoleDto.valueOf(row.getString(1)))
                .subject(row.getString(2))
                .organisation(
                        organisation == null
                                ? null
                                : new OrganisationReferenceDto()
                                        .id(organisation)
                                        .name(row.getString(4)))
                .since(row.getObject(5, OffsetDateTime.class))
                .until(row.getObject(6, OffsetDateTime.class));
    }
}
