package nl.ketenhuis.consultation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.DecisionsApi;
import nl.ketenhuis.api.model.DecisionPageDto;
import nl.ketenhuis.api.model.DecisionWordsDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.decision.Decisions.Filter;
import nl.ketenhuis.consultation.decision.Decisions.Row;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Decisions over HTTP. They are taken by dealing with an item of an agenda. */
@Accounted
@ApplicationScoped
class DecisionsResource implements DecisionsApi {

    private static final String LIST = "listDecisions";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Decisions decisions;
    private final DecisionReading reading;
    private final DecisionAmending amending;
    private final DisclosureRegister disclosures;
    private final Cursors cursors;

    DecisionsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Decisions decisions,
            DecisionReading reading,
            DecisionAmending amending,
            DisclosureRegister disclosures,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.decisions = decisions;
        this.reading = reading;
        this.amending = amending;
        this.disclosures = disclosures;
        this.cursors = cursors;
    }

    @Override
    public Response listDecisions(UUID consultationId, UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(Optional.ofNullable(consultationId), Optional.ofNullable(caseId));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Row> page = Page.of(
                decisions.list(viewer, filter, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.decision().id()));
        List<UUID> cases =
                page.items().stream().map(row -> row.decision().caseId()).toList();
        return disclosures.show(viewer, LIST, cases, () -> Response.ok(new DecisionPageDto()
                        .items(reading.show(page.items()).stream()
                                .map(DecisionDtoMapper::decision)
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build());
    }

    @Override
    public Response getDecision(UUID decisionId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Row row = decisions.get(decisionId, viewer);
        return disclosures.show(viewer, "getDecision", List.of(row.decision().caseId()), () -> answer(row, viewer));
    }

    @Override
    public Response amendDecision(UUID id, DecisionWordsDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "amendDecision", "/decisions/" + id, key, dto),
                () -> amending.amend(id, ifMatch, dto.getText(), dto.getMotivation(), viewer),
                amended -> answer(decisions.get(id, viewer), viewer));
    }

    private Response answer(Row row, Viewer viewer) {
        return Response.ok(DecisionDtoMapper.decision(reading.show(List.of(row)).get(0))
                        .allowedActions(ConsultationDtoMapper.allowed(amending.allowed(row, viewer))))
                .header("ETag", ETags.of(row.decision().version()))
                .build();
    }
}
