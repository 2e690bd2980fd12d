package nl.ketenhuis.casefile.direction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.api.model.AssignmentRoleDto;
import nl.ketenhuis.api.model.CaseAssignmentDto;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;

/** Who directs a case, and did before, in its dossier. */
@ApplicationScoped
class AssignmentSection implements DossierSection {

    private static final String OF_CASE = """
            select a.role, a.subject, o.id, o.name, a.since, a.until
            from case_assignment a left join partner_organisation o on o.id = a.organisation_id
            where a.case_id = :case order by a.id desc limit 100""";

    private final EntityManager entityManager;

    AssignmentSection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One assignment; organisation null when none is known. */
    record Row(String role, String subject, UUID organisation, String name, Instant since, Instant until) {}

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        @SuppressWarnings("unchecked")
        List<Row> rows = entityManager
                .createNativeQuery(OF_CASE, Row.class)
                .setParameter("case", dossier.getId())
                .getResultList();
        dossier.setAssignments(rows.stream().map(AssignmentSection::assignment).toList());
    }

    private static CaseAssignmentDto assignment(Row row) {
        return new CaseAssignmentDto()
                .role(AssignmentRoleDto.valueOf(row.role()))
                .subject(row.subject())
                .organisation(
                        row.organisation() == null
                                ? null
                                : new OrganisationReferenceDto()
                                        .id(row.organisation())
                                        .name(row.name()))
                .since(Times.utc(row.since()))
                .until(Times.utc(row.until()));
    }
}
