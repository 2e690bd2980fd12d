package nl.ketenhuis.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.CaseAccessesApi;
import nl.ketenhuis.api.model.CaseAccessDto;
import nl.ketenhuis.api.model.CaseAccessPageDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Who looked at a case, over HTTP: for its case director and the process directors of its house. */
@Accounted
@ApplicationScoped
class CaseAccessesResource implements CaseAccessesApi {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String OF_CASE = """
            select d.id, d.at, d.operation, d.actor, o.id as organisation, o.name, d.purpose, d.legal_basis, d.trace_id
            from disclosure d join partner_organisation o on o.oin = d.organisation
            where d.case_id = :case and d.id < :before order by d.id desc limit :most""";

    private final Viewers viewers;
    private final CaseReading reading;
    private final EntityManager entityManager;
    private final Cursors cursors;

    CaseAccessesResource(Viewers viewers, CaseReading reading, EntityManager entityManager, Cursors cursors) {
        this.viewers = viewers;
        this.reading = reading;
        this.entityManager = entityManager;
        this.cursors = cursors;
    }

    /** One supply. */
    record Access(
            UUID id,
            Instant at,
            String operation,
            String actor,
            UUID organisation,
            String name,
            String purpose,
            String legalBasis,
            String traceId) {}

    @Override
    public Response listCaseAccesses(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listCaseAccesses " + caseId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<CaseAccessDto> page = reading.disclosed(caseId, viewer, "listCaseAccesses", caseFile -> {
            if (!CaseStates.directs(caseFile, viewer)) {
                throw new Refused(ProblemCategory.REFUSED, "not-case-director");
            }
            return Page.of(
                            accesses(caseId, before, limit + 1),
                            limit,
                            last -> cursors.after(viewer.subject(), list, last.id()))
                    .map(CaseAccessesResource::access);
        });
        return Response.ok(new CaseAccessPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @SuppressWarnings("unchecked")
    private List<Access> accesses(UUID caseId, Optional<UUID> before, int atMost) {
        return entityManager
                .createNativeQuery(OF_CASE, Access.class)
                .setParameter("case", caseId)
                .setParameter("before", before.orElse(AFTER_ALL))
                .setParameter("most", atMost)
                .getResultList();
    }

    private static CaseAccessDto access(Access access) {
        return new CaseAccessDto()
                .id(access.id())
                .suppliedAt(Times.utc(access.at()))
                .operation(access.operation())
                .actor(access.actor())
                .organisation(
                        new OrganisationReferenceDto().id(access.organisation()).name(access.name()))
                .purpose(access.purpose())
                .legalBasis(access.legalBasis())
                .traceId(access.traceId());
    }
}
