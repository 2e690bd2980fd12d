package nl.ketenhuis.area.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.AreaObservationsApi;
import nl.ketenhuis.api.model.AreaObservationDto;
import nl.ketenhuis.api.model.AreaObservationEntryDto;
import nl.ketenhuis.api.model.AreaObservationPageDto;
import nl.ketenhuis.api.model.ObservationKindDto;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.area.observation.AreaObservation.Kind;
import nl.ketenhuis.area.observation.AreaObservations.Row;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;

/** What is seen in areas, over HTTP. */
@Accounted
@ApplicationScoped
class AreaObservationsResource implements AreaObservationsApi {

    private static final int YEARS_SHOWN = 2;

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Areas areas;
    private final AreaObservations observations;
    private final ObservationRecording recording;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    AreaObservationsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Areas areas,
            AreaObservations observations,
            ObservationRecording recording,
            PartnerOrganisations organisations,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.areas = areas;
        this.observations = observations;
        this.recording = recording;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    @Override
    public Response listAreaObservations(
            UUID areaId, ObservationKindDto kind, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        areas.get(areaId, viewer);
        String list = "listAreaObservations " + areaId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Optional<Kind> wanted = Optional.ofNullable(kind).map(value -> Kind.valueOf(value.name()));
        Page<Row> page = Page.of(
                observations.list(areaId, wanted, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.observation().id()));
        return Response.ok(
                        new AreaObservationPageDto().items(words(page.items())).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getAreaObservation(UUID areaId, UUID observationId, String purpose) {
        areas.get(areaId, viewers.currentWithPurpose());
        return Response.ok(
                        words(List.of(observations.get(areaId, observationId))).get(0))
                .build();
    }

    @Override
    public Response recordAreaObservation(UUID areaId, AreaObservationEntryDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/areas/" + areaId + "/observations";
        return requests.once(
                new ActRequest(viewer, "recordAreaObservation", place, key, dto),
                () -> recording.record(areaId, ObservationDtoMapper.seen(dto), viewer),
                seen -> Response.created(URI.create("/v1" + place + "/" + seen.id()))
                        .entity(words(List.of(new Row(seen, null))).get(0))
                        .build());
    }

    @Override
    public Response getAreaDevelopment(UUID areaId, LocalDate from, LocalDate until, String purpose) {
        areas.get(areaId, viewers.currentWithPurpose());
        LocalDate last = Optional.ofNullable(until).orElseGet(() -> LocalDate.now(Amsterdam.ZONE));
        LocalDate first = Optional.ofNullable(from).orElseGet(() -> last.minusYears(YEARS_SHOWN));
        if (last.isBefore(first)) {
            throw new Refused(Refusal.invalid(List.of(InputError.in("until", "too-early"))));
        }
        return Response.ok(
                        ObservationDtoMapper.development(areaId, first, last, observations.months(areaId, first, last)))
                .build();
    }

    private List<AreaObservationDto> words(List<Row> rows) {
        var names = organisations.find(
                rows.stream().map(row -> row.observation().organisationId()).toList());
        return rows.stream()
                .map(row -> ObservationDtoMapper.observation(
                        row, names.get(row.observation().organisationId()).name()))
                .toList();
    }
}
