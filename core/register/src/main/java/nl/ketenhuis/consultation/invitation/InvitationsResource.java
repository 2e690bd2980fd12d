package nl.ketenhuis.consultation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.InvitationsApi;
import nl.ketenhuis.api.model.InvitationAnswerDto;
import nl.ketenhuis.api.model.InvitationDto;
import nl.ketenhuis.api.model.InvitationEntryDto;
import nl.ketenhuis.api.model.InvitationPageDto;
import nl.ketenhuis.api.model.InvitationStatusDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.invitation.InvitationActs.Answer;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;

/** Invitations over HTTP. */
@Accounted
@ApplicationScoped
class InvitationsResource implements InvitationsApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Consultations consultations;
    private final Invitations invitations;
    private final InvitationActs acts;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    InvitationsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Consultations consultations,
            Invitations invitations,
            InvitationActs acts,
            PartnerOrganisations organisations,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.consultations = consultations;
        this.invitations = invitations;
        this.acts = acts;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    @Override
    public Response listInvitations(UUID consultationId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        consultations.get(consultationId, viewer);
        String list = "listInvitations " + consultationId;
        Optional<UUID> after = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Invitation> page = Page.of(
                invitations.list(consultationId, after, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.id()));
        return Response.ok(new InvitationPageDto().items(words(page.items())).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getInvitation(UUID consultationId, UUID invitationId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        consultations.get(consultationId, viewer);
        return answer(invitations.get(consultationId, invitationId), viewer, Response.ok());
    }

    @Override
    public Response inviteOrganisation(UUID consultationId, InvitationEntryDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/consultations/" + consultationId + "/invitations";
        return requests.once(
                new ActRequest(viewer, "inviteOrganisation", place, key, dto),
                () -> acts.invite(consultationId, dto.getOrganisationId(), dto.getReason(), viewer),
                made -> answer(made, viewer, Response.created(URI.create("/v1" + place + "/" + made.id()))));
    }

    @Override
    public Response answerInvitation(
            UUID consultationId,
            UUID invitationId,
            InvitationAnswerDto dto,
            String purpose,
            String ifMatch,
            String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/consultations/" + consultationId + "/invitations/" + invitationId;
        Answer answer = new Answer(
                dto.getAccepted(), Optional.ofNullable(dto.getRepresentative()), Optional.ofNullable(dto.getReason()));
        return requests.once(
                new ActRequest(viewer, "answerInvitation", place, key, dto),
                () -> acts.answer(consultationId, invitationId, ifMatch, answer, viewer),
                answered -> answer(answered, viewer, Response.ok()));
    }

    private Response answer(Invitation invitation, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(words(List.of(invitation))
                        .get(0)
                        .allowedActions(ConsultationDtoMapper.allowed(acts.allowed(invitation, viewer))))
                .header("ETag", ETags.of(invitation.version()))
                .build();
    }

    private List<InvitationDto> words(List<Invitation> rows) {
        var names =
                organisations.find(rows.stream().map(Invitation::organisationId).toList());
        return rows.stream()
                .map(row -> words(row, names.get(row.organisationId()).name()))
                .toList();
    }

    private static InvitationDto words(Invitation row, String organisation) {
        return new InvitationDto()
                .id(row.id())
                .consultationId(row.consultationId())
                .organisation(
                        new OrganisationReferenceDto().id(row.organisationId()).name(organisation))
                .fixed(row.fixed())
                .status(InvitationStatusDto.valueOf(row.status().name()))
                .representative(row.representative())
                .reason(row.reason())
                .answeredAt(Times.utc(row.answeredAt()))
                .allowedActions(null);
    }
}
