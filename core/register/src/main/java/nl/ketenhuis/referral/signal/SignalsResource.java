package nl.ketenhuis.referral.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.SignalsApi;
import nl.ketenhuis.api.model.PlacementDto;
import nl.ketenhuis.api.model.SignalDiscardingDto;
import nl.ketenhuis.api.model.SignalDto;
import nl.ketenhuis.api.model.SignalLinkDto;
import nl.ketenhuis.api.model.SignalPageDto;
import nl.ketenhuis.api.model.SignalPromotionDto;
import nl.ketenhuis.api.model.SignalStatusDto;
import nl.ketenhuis.api.model.SignalSubmissionDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.referral.Placements;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.TableNames;
import nl.ketenhuis.referral.signal.SignalDtoMapper.View;

/** Signals over HTTP. */
@Accounted
@ApplicationScoped
class SignalsResource implements SignalsApi {

    private static final String LIST = "listSignals";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Signals signals;
    private final SignalStates states;
    private final SignalIntake intake;
    private final SignalDesk desk;
    private final Placements placements;
    private final PartnerOrganisations organisations;
    private final TableNames tableNames;
    private final Cursors cursors;

    SignalsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Signals signals,
            SignalStates states,
            SignalIntake intake,
            SignalDesk desk,
            Placements placements,
            PartnerOrganisations organisations,
            TableNames tableNames,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.signals = signals;
        this.states = states;
        this.intake = intake;
        this.desk = desk;
        this.placements = placements;
        this.organisations = organisations;
        this.tableNames = tableNames;
        this.cursors = cursors;
    }

    @Override
    public Response submitSignal(SignalSubmissionDto dto, String purpose, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        NewSignal signal = new NewSignal(
                viewer.houseId(),
                viewer.organisationId(),
                viewer.organisation(),
                viewer.subject(),
                SignalDtoMapper.content(dto));
        return requests.once(
                new ActRequest(viewer, "submitSignal", "/signals", idempotencyKey, dto),
                () -> intake.receive(signal),
                id -> answer(id, viewer, Response.created(URI.create("/v1/signals/" + id))));
    }

    @Override
    public Response assignSignal(
            UUID signalId, PlacementDto dto, String purpose, String ifMatch, String idempotencyKey) {
        return act("assignSignal", signalId, idempotencyKey, dto, viewer -> {
            var placement =
                    placements.check(viewer, dto.getTableId(), Optional.ofNullable(dto.getOwner()), dto.getNextDate());
            desk.assign(signalId, ifMatch, viewer, placement);
        });
    }

    @Override
    public Response linkSignal(
            UUID signalId, SignalLinkDto dto, String purpose, String ifMatch, String idempotencyKey) {
        if ((dto.getReferralId() == null) == (dto.getCaseId() == null)) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("", "one-of-two"))));
        }
        return act("linkSignal", signalId, idempotencyKey, dto, viewer -> {
            if (dto.getReferralId() != null) {
                desk.linkToReferral(signalId, ifMatch, viewer, dto.getReferralId());
            } else {
                desk.linkToCase(signalId, ifMatch, viewer, dto.getCaseId());
            }
        });
    }

    @Override
    public Response promoteSignal(
            UUID signalId, SignalPromotionDto dto, String purpose, String ifMatch, String idempotencyKey) {
        Referral.Statement statement = SignalDtoMapper.statement(dto);
        return act(
                "promoteSignal",
                signalId,
                idempotencyKey,
                dto,
                viewer -> desk.promote(signalId, ifMatch, viewer, statement));
    }

    @Override
    public Response discardSignal(
            UUID signalId, SignalDiscardingDto dto, String purpose, String ifMatch, String idempotencyKey) {
        return act(
                "discardSignal",
                signalId,
                idempotencyKey,
                dto,
                viewer -> desk.discard(signalId, ifMatch, viewer, dto.getMotivation()));
    }

    @Override
    public Response getSignal(UUID signalId, String purpose) {
        return answer(signalId, viewers.currentWithPurpose(), Response.ok());
    }

    @Override
    public Response listSignals(SignalStatusDto status, UUID personId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Optional<Signal.Status> wanted = Optional.ofNullable(status).map(value -> Signal.Status.valueOf(value.name()));
        Page<Signal> page = Page.of(
                signals.list(viewer, wanted, Optional.ofNullable(personId), before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(
                        new SignalPageDto().items(toDtos(page.items(), viewer)).nextCursor(page.nextCursor()))
                .build();
    }

    private Response act(String operation, UUID id, String key, Object body, Consumer<Viewer> act) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, operation, "/signals/" + id, key, body),
                () -> {
                    act.accept(viewer);
                    return id;
                },
                done -> answer(done, viewer, Response.ok()));
    }

    private Response answer(UUID id, Viewer viewer, Response.ResponseBuilder answer) {
        Signal signal = signals.get(id, viewer);
        return answer.entity(toDtos(List.of(signal), viewer).get(0))
                .header("ETag", ETags.of(signal.version()))
                .build();
    }

    private List<SignalDto> toDtos(List<Signal> rows, Viewer viewer) {
        Map<UUID, Organisation> names =
                organisations.find(rows.stream().map(Signal::organisationId).collect(Collectors.toSet()));
        Map<UUID, TableNames.Name> tables = tableNames.of(rows.stream()
                .filter(row -> row.placement() != null)
                .map(row -> row.placement().tableId())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> SignalDtoMapper.toDto(new View(
                        row,
                        names.get(row.organisationId()).name(),
                        tables,
                        viewer.houseWide(),
                        states.machine().allowed(row, viewer))))
                .toList();
    }
}
