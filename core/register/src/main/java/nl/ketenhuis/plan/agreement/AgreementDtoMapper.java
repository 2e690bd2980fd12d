package nl.ketenhuis.plan.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.model.AgreementBasisDto;
import nl.ketenhuis.api.model.AgreementDto;
import nl.ketenhuis.api.model.AgreementMoveDto;
import nl.ketenhuis.api.model.AgreementRevisionDto;
import nl.ketenhuis.api.model.AgreementStatusDto;
import nl.ketenhuis.api.model.NewAgreementDto;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.agreement.AgreementReading.Around;
import nl.ketenhuis.plan.agreement.Promise.Secrecy;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.progress.News;

/** Agreements in the words of the contract, both ways. */
final class AgreementDtoMapper {

    private AgreementDtoMapper() {}

    /** What the viewer may not be told is absent. */
    static AgreementDto agreement(Agreement one, UUID tableId, Around around) {
        AgreementDto dto = known(one, around.names());
        return around.tells(one, tableId) ? tell(dto, one) : dto;
    }

    private static AgreementDto tell(AgreementDto dto, Agreement one) {
        Promise promise = one.promise();
        return dto.withheld(false)
                .text(promise.text())
                .conditions(promise.conditions())
                .responsiblePerson(promise.responsiblePerson())
                .dataClass(promise.secrecy().dataClass())
                .necessity(promise.secrecy().necessity())
                .reason(one.reason());
    }

    private static AgreementDto known(Agreement one, Map<UUID, Organisation> names) {
        Promise promise = one.promise();
        return new AgreementDto()
                .withheld(true)
                .id(one.id())
                .caseId(one.caseId())
                .basis(basis(one))
                .planId(one.planId())
                .planVersion(one.planVersion())
                .decisionId(one.decisionId())
                .aftercareTrackId(one.aftercareTrackId())
                .goalId(one.goalId())
                .interventionId(one.interventionId())
                .responsibleOrganisation(ReferenceDtoMapper.organisation(promise.responsibleOrganisationId(), names))
                .dueDate(promise.due())
                .firstDueDate(one.firstDueDate())
                .extensions(one.extensions())
                .status(AgreementStatusDto.valueOf(one.status().name()))
                .overdue(one.overdue(LocalDate.now(Amsterdam.ZONE)))
                .doneOn(one.doneOn())
                .madeAt(Times.utc(one.madeAt()))
                .lastProgressAt(Times.utc(one.lastProgressAt()))
                .allowedActions(null);
    }

    private static AgreementBasisDto basis(Agreement one) {
        if (one.planId() != null) {
            return AgreementBasisDto.PLAN;
        }
        return one.decisionId() != null ? AgreementBasisDto.DECISION : AgreementBasisDto.AFTERCARE;
    }

    static AgreementActs.Wish wish(NewAgreementDto dto) {
        return new AgreementActs.Wish(
                dto.getCaseId(),
                Optional.ofNullable(dto.getPlanId()),
                Optional.ofNullable(dto.getDecisionId()),
                Optional.ofNullable(dto.getGoalId()),
                Optional.ofNullable(dto.getInterventionId()),
                new Promise(
                        dto.getText(),
                        dto.getConditions(),
                        dto.getResponsibleOrganisationId(),
                        dto.getResponsiblePerson(),
                        dto.getDueDate(),
                        new Secrecy(dto.getDataClass(), dto.getNecessity())));
    }

    static Promise promise(AgreementRevisionDto dto) {
        return new Promise(
                dto.getText(),
                dto.getConditions(),
                dto.getResponsibleOrganisationId(),
                dto.getResponsiblePerson(),
                dto.getDueDate(),
                new Secrecy(dto.getDataClass(), dto.getNecessity()));
    }

    static News news(AgreementMoveDto dto) {
        LocalDate day = Optional.ofNullable(dto.getOccurredOn()).orElse(LocalDate.now(Amsterdam.ZONE));
        return new News(Optional.of(dto.getTo().name()), day, dto.getNote(), null);
    }
}
