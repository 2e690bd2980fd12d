package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.CaseFactsApi;
import nl.ketenhuis.api.model.CaseFactPageDto;
import nl.ketenhuis.api.model.FactContributionDto;
import nl.ketenhuis.api.model.FactRecipientDto;
import nl.ketenhuis.api.model.FactRecipientEndDto;
import nl.ketenhuis.api.model.FactWithdrawalDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Facts over HTTP. Every showing is a disclosure of its case. */
@Accounted
@ApplicationScoped
class CaseFactsResource implements CaseFactsApi {

    private final CaseActs acts;
    private final FactActs factActs;
    private final FactContribution contribution;
    private final FactQueries queries;
    private final FactSection words;
    private final CaseReading reading;
    private final Viewers viewers;
    private final Cursors cursors;

    CaseFactsResource(
            CaseActs acts,
            FactActs factActs,
            FactContribution contribution,
            FactQueries queries,
            FactSection words,
            CaseReading reading,
            Viewers viewers,
            Cursors cursors) {
        this.acts = acts;
        this.factActs = factActs;
        this.contribution = contribution;
        this.queries = queries;
        this.words = words;
        this.reading = reading;
        this.viewers = viewers;
        this.cursors = cursors;
    }

    @Override
    public Response listCaseFacts(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listCaseFacts " + caseId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        CaseFactPageDto answer = reading.disclosed(caseId, viewer, "listCaseFacts", caseFile -> {
            Page<FactQueries.Row> page = Page.of(
                    queries.list(caseId, viewer, before, limit + 1),
                    limit,
                    last -> cursors.after(viewer.subject(), list, last.id()));
            return new CaseFactPageDto().items(words.show(page.items(), viewer)).nextCursor(page.nextCursor());
        });
        return Response.ok(answer).build();
    }

    @Override
    public Response getCaseFact(UUID factId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        FactQueries.Row row = row(factId, viewer);
        return reading.disclosed(row.caseId(), viewer, "getCaseFact", caseFile -> answer(row, viewer, Response.ok()));
    }

    @Override
    public Response contributeFact(UUID caseId, FactContributionDto dto, String purpose, String key) {
        return acts.add(
                new Request("contributeFact", caseId, null, key, dto),
                (caseFile, viewer) -> contribution.contribute(
                        caseFile, viewer, FactDtoMapper.content(dto), FactDtoMapper.recipients(dto)),
                (fact, viewer) -> answer(
                        row(fact.id(), viewer), viewer, Response.created(URI.create("/v1/case-facts/" + fact.id()))));
    }

    @Override
    public Response shareFact(UUID factId, FactRecipientDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("shareFact", factId, ifMatch, key, dto),
                (fact, caseFile, viewer) -> contribution.share(fact, caseFile, viewer, FactDtoMapper.recipient(dto)));
    }

    @Override
    public Response unshareFact(UUID factId, FactRecipientEndDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("unshareFact", factId, ifMatch, key, dto),
                (fact, caseFile, viewer) ->
                        contribution.unshare(fact, caseFile, viewer, dto.getOrganisationId(), dto.getMotivation()));
    }

    @Override
    public Response withdrawFact(UUID factId, FactWithdrawalDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("withdrawFact", factId, ifMatch, key, dto),
                (fact, caseFile, viewer) -> contribution.withdraw(fact, caseFile, viewer, dto.getMotivation()));
    }

    private Response act(Request request, FactActs.Act act) {
        return factActs.run(request, act, viewer -> answer(row(request.id(), viewer), viewer, Response.ok()));
    }

    private Response answer(FactQueries.Row row, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(words.show(List.of(row), viewer).get(0))
                .header("ETag", ETags.of(row.version()))
                .build();
    }

    private FactQueries.Row row(UUID factId, Viewer viewer) {
        return queries.find(factId, viewer).orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
