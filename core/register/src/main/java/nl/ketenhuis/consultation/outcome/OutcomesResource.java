package nl.ketenhuis.consultation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.OutcomesApi;
import nl.ketenhuis.api.model.OutcomePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.outcome.OutcomeReading.Shown;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Outcomes over HTTP. */
@Accounted
@ApplicationScoped
class OutcomesResource implements OutcomesApi {

    private static final String LIST = "listOutcomes";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Outcomes outcomes;
    private final OutcomePublication publication;
    private final OutcomeReading reading;
    private final Cursors cursors;

    OutcomesResource(
            Viewers viewers,
            IdempotentRequests requests,
            Outcomes outcomes,
            OutcomePublication publication,
            OutcomeReading reading,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.outcomes = outcomes;
        this.publication = publication;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Response listOutcomes(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        var page = Page.of(
                        outcomes.list(viewer, Optional.ofNullable(caseId), before, limit + 1),
                        limit,
                        last -> cursors.after(
                                viewer.subject(), LIST, last.outcome().id()))
                .map(OutcomeDtoMapper::summary);
        return Response.ok(new OutcomePageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getOutcome(UUID outcomeId, String purpose) {
        return answer(reading.read(outcomeId, viewers.currentWithPurpose()));
    }

    @Override
    public Response publishOutcome(UUID outcomeId, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "publishOutcome", "/outcomes/" + outcomeId, key, null),
                () -> publication.publish(outcomeId, ifMatch, viewer),
                published -> answer(reading.show(outcomes.get(outcomeId, viewer), viewer)));
    }

    private static Response answer(Shown shown) {
        return Response.ok(OutcomeDtoMapper.outcome(shown))
                .header("ETag", ETags.of(shown.outcome().version()))
                .build();
    }
}
