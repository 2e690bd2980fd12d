package nl.ketenhuis.house.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.MandatesApi;
import nl.ketenhuis.api.model.MandateDto;
import nl.ketenhuis.api.model.MandatePageDto;
import nl.ketenhuis.api.model.MandateRenewalDto;
import nl.ketenhuis.api.model.MandateRevocationDto;
import nl.ketenhuis.api.model.MandateStatusDto;
import nl.ketenhuis.api.model.MandateSubmissionDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.table.ConsultationTables;

/** Mandates over HTTP: those of the caller's house. */
@Accounted
@ApplicationScoped
class MandatesResource implements MandatesApi {

    private static final String LIST = "listMandates";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final MandateRecords mandates;
    private final MandateActs acts;
    private final MandateStates states;
    private final PartnerOrganisations organisations;
    private final ConsultationTables tables;
    private final Cursors cursors;

    MandatesResource(
            Viewers viewers,
            IdempotentRequests requests,
            MandateRecords mandates,
            MandateActs acts,
            MandateStates states,
            PartnerOrganisations organisations,
            ConsultationTables tables,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.mandates = mandates;
        this.acts = acts;
        this.states = states;
        this.organisations = organisations;
        this.tables = tables;
        this.cursors = cursors;
    }

    @Override
    public Response createMandate(MandateSubmissionDto dto, String idempotencyKey) {
        Viewer viewer = viewers.current();
        return requests.once(
                new ActRequest(viewer, "createMandate", "/mandates", idempotencyKey, dto),
                () -> acts.create(viewer, MandateDtoMapper.statement(dto)),
                made -> answer(made, viewer, Response.created(URI.create("/v1/mandates/" + made.id()))));
    }

    @Override
    public Response renewMandate(UUID mandateId, MandateRenewalDto dto, String ifMatch, String idempotencyKey) {
        Viewer viewer = viewers.current();
        return act(
                viewer,
                new ActRequest(viewer, "renewMandate", "/mandates/" + mandateId, idempotencyKey, dto),
                () -> acts.renew(viewer, mandateId, ifMatch, MandateDtoMapper.renewal(dto)));
    }

    @Override
    public Response revokeMandate(UUID mandateId, MandateRevocationDto dto, String ifMatch, String idempotencyKey) {
        Viewer viewer = viewers.current();
        return act(
                viewer,
                new ActRequest(viewer, "revokeMandate", "/mandates/" + mandateId, idempotencyKey, dto),
                () -> acts.revoke(viewer, mandateId, ifMatch, dto.getReason()));
    }

    @Override
    public Response getMandate(UUID mandateId) {
        Viewer viewer = viewers.current();
        return answer(mandates.get(viewer, mandateId), viewer, Response.ok());
    }

    @Override
    public Response listMandates(MandateStatusDto status, UUID organisationId, String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Optional<Mandate.Status> wanted =
                Optional.ofNullable(status).map(value -> Mandate.Status.valueOf(value.name()));
        Page<Mandate> page = Page.of(
                mandates.list(viewer, wanted, Optional.ofNullable(organisationId), before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(
                        new MandatePageDto().items(toDtos(page.items(), viewer)).nextCursor(page.nextCursor()))
                .build();
    }

    private Response act(Viewer viewer, ActRequest request, Supplier<Mandate> act) {
        return requests.once(request, act, mandate -> answer(mandate, viewer, Response.ok()));
    }

    private Response answer(Mandate mandate, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(toDtos(List.of(mandate), viewer).get(0))
                .header("ETag", ETags.of(mandate.version()))
                .build();
    }

    private List<MandateDto> toDtos(List<Mandate> rows, Viewer viewer) {
        var names = organisations.find(
                rows.stream().map(row -> row.statement().organisationId()).toList());
        var places = tables.findAll(viewer.houseId());
        return rows.stream()
                .map(row -> MandateDtoMapper.mandate(
                        row,
                        names.get(row.statement().organisationId()).name(),
                        Optional.ofNullable(row.statement().tableId())
                                .map(places::get)
                                .orElse(null),
                        states.machine().allowed(row, viewer)))
                .toList();
    }
}
