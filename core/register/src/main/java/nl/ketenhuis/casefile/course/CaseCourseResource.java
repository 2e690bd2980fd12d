package nl.ketenhuis.casefile.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.CaseCourseApi;
import nl.ketenhuis.api.model.CaseClosingDto;
import nl.ketenhuis.api.model.CaseHoldDto;
import nl.ketenhuis.api.model.CaseMoveDto;
import nl.ketenhuis.api.model.CaseResumptionDto;
import nl.ketenhuis.api.model.CaseStepDto;
import nl.ketenhuis.api.model.CaseStepPageDto;
import nl.ketenhuis.api.model.CaseStopDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.CaseFile.ClosingReason;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.acting.CaseActs.Act;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.casefile.acting.CaseStep;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/** The course of a case over HTTP. */
@Accounted
@ApplicationScoped
class CaseCourseResource implements CaseCourseApi {

    private final CaseActs acts;
    private final CaseMoves moves;
    private final CaseSteps steps;
    private final CaseReading reading;
    private final Viewers viewers;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    CaseCourseResource(
            CaseActs acts,
            CaseMoves moves,
            CaseSteps steps,
            CaseReading reading,
            Viewers viewers,
            PartnerOrganisations organisations,
            Cursors cursors) {
        this.acts = acts;
        this.moves = moves;
        this.steps = steps;
        this.reading = reading;
        this.viewers = viewers;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    @Override
    public Response reviewCase(UUID caseId, CaseMoveDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) -> moves.review(caseFile, viewer, dto.getMotivation());
        return acts.run(new Request("reviewCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response monitorCase(UUID caseId, CaseMoveDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) -> moves.monitor(caseFile, viewer, dto.getMotivation());
        return acts.run(new Request("monitorCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response holdCase(UUID caseId, CaseHoldDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) ->
                moves.hold(caseFile, viewer, dto.getReason().name(), dto.getMotivation(), dto.getWakeUpDate());
        return acts.run(new Request("holdCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response wakeCase(UUID caseId, CaseResumptionDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) -> moves.wake(caseFile, viewer, dto.getMotivation(), dto.getNextDate());
        return acts.run(new Request("wakeCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response closeCase(UUID caseId, CaseClosingDto dto, String purpose, String ifMatch, String key) {
        ClosingReason reason = ClosingReason.valueOf(dto.getReason().name());
        Act act = (caseFile, viewer) -> moves.close("closeCase", caseFile, viewer, reason, dto.getEvaluation());
        return acts.run(new Request("closeCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response stopCase(UUID caseId, CaseStopDto dto, String purpose, String ifMatch, String key) {
        ClosingReason reason = ClosingReason.valueOf(dto.getReason().name());
        Act act = (caseFile, viewer) -> moves.close("stopCase", caseFile, viewer, reason, dto.getMotivation());
        return acts.run(new Request("stopCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response reopenCase(UUID caseId, CaseResumptionDto dto, String purpose, String ifMatch, String key) {
        Act act = (caseFile, viewer) -> moves.reopen(caseFile, viewer, dto.getMotivation(), dto.getNextDate());
        return acts.run(new Request("reopenCase", caseId, ifMatch, key, dto), act);
    }

    @Override
    public Response listCaseSteps(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listCaseSteps " + caseId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<CaseStep> page = reading.disclosed(
                caseId,
                viewer,
                "listCaseSteps",
                caseFile -> Page.of(
                        steps.list(caseId, before, limit + 1),
                        limit,
                        step -> cursors.after(viewer.subject(), list, step.id())));
        List<UUID> ids = page.items().stream().map(CaseStep::organisationId).toList();
        Map<UUID, Organisation> names = organisations.find(ids);
        Page<CaseStepDto> shown = page.map(step -> CaseStepDtoMapper.step(step, names.get(step.organisationId())));
        return Response.ok(new CaseStepPageDto().items(shown.items()).nextCursor(shown.nextCursor()))
                .build();
    }
}
