package nl.ketenhuis.consultation.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ContributionsApi;
import nl.ketenhuis.api.model.ContributionAnswerDto;
import nl.ketenhuis.api.model.ContributionDto;
import nl.ketenhuis.api.model.ContributionPageDto;
import nl.ketenhuis.api.model.ContributionRequestDto;
import nl.ketenhuis.api.model.ContributionStatusDto;
import nl.ketenhuis.api.model.MeetingReasonDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.contribution.Contribution.Question;
import nl.ketenhuis.consultation.contribution.Contribution.Status;
import nl.ketenhuis.consultation.contribution.Contributions.Filter;
import nl.ketenhuis.consultation.contribution.Contributions.Place;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;

/** What partners are asked to bring in, over HTTP. */
@Accounted
@ApplicationScoped
class ContributionsResource implements ContributionsApi {

    private static final String LIST = "listContributions";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Contributions contributions;
    private final ContributionActs acts;
    private final PartnerOrganisations organisations;
    private final DisclosureRegister disclosures;
    private final Cursors cursors;

    ContributionsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Contributions contributions,
            ContributionActs acts,
            PartnerOrganisations organisations,
            DisclosureRegister disclosures,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.contributions = contributions;
        this.acts = acts;
        this.organisations = organisations;
        this.disclosures = disclosures;
        this.cursors = cursors;
    }

    @Override
    public Response listContributions(
            ContributionStatusDto status, UUID consultationId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(status).map(value -> Status.valueOf(value.name())),
                Optional.ofNullable(consultationId));
        Optional<Place> after = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        Page<Contribution> page = Page.of(
                contributions.list(viewer, filter, after, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.dueDate(), last.id()));
        return Response.ok(new ContributionPageDto().items(words(page.items())).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getContribution(UUID contributionId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Contribution contribution = contributions.get(contributionId, viewer);
        return disclosures.show(
                viewer,
                "getContribution",
                List.of(contribution.caseId()),
                () -> answer(contribution, viewer, Response.ok()));
    }

    @Override
    public Response askContribution(ContributionRequestDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Question question = new Question(dto.getOrganisationId(), dto.getQuestion(), dto.getDueDate());
        return requests.once(
                new ActRequest(viewer, "askContribution", "/contributions", key, dto),
                () -> acts.ask(dto.getConsultationId(), dto.getAgendaItemId(), question, viewer),
                made -> answer(made, viewer, Response.created(URI.create("/v1/contributions/" + made.id()))));
    }

    @Override
    public Response giveContribution(UUID id, ContributionAnswerDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                new ActRequest(viewer, "giveContribution", "/contributions/" + id, key, dto),
                () -> acts.give(id, ifMatch, dto.getFactIds(), Optional.ofNullable(dto.getRemark()), viewer));
    }

    @Override
    public Response declineContribution(UUID id, MeetingReasonDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                new ActRequest(viewer, "declineContribution", "/contributions/" + id, key, dto),
                () -> acts.decline(id, ifMatch, dto.getReason(), viewer));
    }

    private Response act(ActRequest request, Supplier<Contribution> change) {
        return requests.once(request, change, changed -> answer(changed, request.viewer(), Response.ok()));
    }

    private Response answer(Contribution contribution, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(words(List.of(contribution))
                        .get(0)
                        .allowedActions(ConsultationDtoMapper.allowed(acts.allowed(contribution, viewer))))
                .header("ETag", ETags.of(contribution.version()))
                .build();
    }

    private List<ContributionDto> words(List<Contribution> rows) {
        var names = organisations.find(
                rows.stream().map(Contribution::organisationId).distinct().toList());
        return rows.stream()
                .map(row -> ContributionDtoMapper.contribution(
                        row, names.get(row.organisationId()).name()))
                .toList();
    }
}
