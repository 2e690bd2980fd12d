package nl.ketenhuis.casefile.direction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.CaseDirectionApi;
import nl.ketenhuis.api.model.CaseDirectionDto;
import nl.ketenhuis.api.model.CasePlanningDto;
import nl.ketenhuis.api.model.LevelChangeDto;
import nl.ketenhuis.api.model.ParticipantAdditionDto;
import nl.ketenhuis.api.model.ParticipantEndDto;
import nl.ketenhuis.api.model.ProcessDirectionDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.CaseFile.Level;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.acting.CaseActs.Act;
import nl.ketenhuis.casefile.acting.CaseActs.Request;

/** Direction of a case over HTTP. */
@Accounted
@ApplicationScoped
class CaseDirectionResource implements CaseDirectionApi {

    private final CaseActs acts;
    private final CaseDirecting directing;
    private final Participants participants;

    CaseDirectionResource(CaseActs acts, CaseDirecting directing, Participants participants) {
        this.acts = acts;
        this.directing = directing;
        this.participants = participants;
    }

    @Override
    public Response assignProcessDirector(
            UUID caseId, ProcessDirectionDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) ->
                directing.assignProcessDirector(caseFile, viewer, dto.getProcessDirector(), dto.getMotivation());
        return acts.run(new Request("assignProcessDirector", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response assignCaseDirector(UUID caseId, CaseDirectionDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) -> directing.assignCaseDirector(
                caseFile, viewer, dto.getCaseDirector(), dto.getOrganisationId(), dto.getMotivation());
        return acts.run(new Request("assignCaseDirector", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response addCaseParticipant(
            UUID caseId, ParticipantAdditionDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) -> participants.add(caseFile, viewer, dto.getOrganisationId(), dto.getRole());
        return acts.run(new Request("addCaseParticipant", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response endCaseParticipant(UUID caseId, ParticipantEndDto dto, String purpose, String ifMatch, String key) {
        Act act =
                (caseFile, viewer) -> participants.end(caseFile, viewer, dto.getOrganisationId(), dto.getMotivation());
        return acts.run(new Request("endCaseParticipant", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response planCase(UUID caseId, CasePlanningDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) ->
                directing.plan(caseFile, viewer, dto.getNextDate(), Optional.ofNullable(dto.getPriority()));
        return acts.run(new Request("planCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response changeCaseLevel(UUID caseId, LevelChangeDto dto, String purpose, String ifMatch, String key) {
        Level level = Level.valueOf(dto.getLevel().name());
        Act act = (caseFile, viewer) -> directing.changeLevel(caseFile, viewer, level, dto.getMotivation());
        return acts.run(new Request("changeCaseLevel", caseId, ifMatch, key, dto), act);
    }
}
