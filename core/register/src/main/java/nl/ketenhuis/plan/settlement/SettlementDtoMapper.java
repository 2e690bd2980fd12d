package nl.ketenhuis.plan.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.NewSettlementAdviceDto;
import nl.ketenhuis.api.model.SettlementAdviceDto;
import nl.ketenhuis.api.model.SettlementDecisionDto;
import nl.ketenhuis.api.model.SettlementDecisionMadeDto;
import nl.ketenhuis.api.model.SettlementKindDto;
import nl.ketenhuis.api.model.SettlementStatusDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.intervention.InterventionDtoMapper;

/** Advices and decisions in the words of the contract, both ways. */
final class SettlementDtoMapper {

    private SettlementDtoMapper() {}

    /** @param decision null as long as nothing was decided */
    static SettlementAdviceDto advice(
            SettlementAdvice advice, SettlementDecision decision, Map<UUID, Organisation> names) {
        SettlementAdvice.Content content = advice.content();
        return new SettlementAdviceDto()
                .id(advice.id())
                .caseId(advice.caseId())
                .personId(content.personId())
                .status(SettlementStatusDto.valueOf(advice.status().name()))
                .advice(kind(content.advice()))
                .conditions(content.conditions())
                .motivation(content.motivation())
                .advisedBy(ReferenceDtoMapper.organisation(advice.organisationId(), names))
                .decisionId(content.decisionId())
                .sideBySide(InterventionDtoMapper.sideBySide(advice.sideBySide()))
                .interrogatedOn(content.report().interrogatedOn())
                .reportSentOn(content.report().sentOn())
                .reportDays(
                        days(content.report().interrogatedOn(), content.report().sentOn()))
                .advisedAt(Times.utc(advice.advisedAt()))
                .withdrawalReason(advice.withdrawalReason())
                .decision(
                        decision == null
                                ? null
                                : decision(decision, content.report().sentOn(), names))
                .allowedActions(null);
    }

    private static SettlementDecisionDto decision(
            SettlementDecision decision, LocalDate reportSentOn, Map<UUID, Organisation> names) {
        SettlementDecision.Content content = decision.content();
        return new SettlementDecisionDto()
                .outcome(kind(content.outcome()))
                .followed(decision.followed())
                .motivation(content.motivation())
                .decidedOn(content.decidedOn())
                .decisionDays(days(reportSentOn, content.decidedOn()))
                .organisation(ReferenceDtoMapper.organisation(decision.organisationId(), names))
                .reference(content.reference())
                .recordedAt(Times.utc(decision.recordedAt()));
    }

    /** How long a link of the chain took; null when one of its ends was not told. */
    private static Integer days(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static SettlementKindDto kind(SettlementAdvice.Kind kind) {
        return SettlementKindDto.valueOf(kind.name());
    }

    static SettlementAdvice.Content content(NewSettlementAdviceDto dto) {
        return new SettlementAdvice.Content(
                dto.getPersonId(),
                SettlementAdvice.Kind.valueOf(dto.getAdvice().name()),
                dto.getConditions(),
                dto.getMotivation(),
                dto.getDecisionId(),
                new SettlementAdvice.OfficialReport(dto.getInterrogatedOn(), dto.getReportSentOn()));
    }

    static SettlementDecision.Content content(SettlementDecisionMadeDto dto) {
        return new SettlementDecision.Content(
                SettlementAdvice.Kind.valueOf(dto.getOutcome().name()),
                dto.getMotivation(),
                dto.getDecidedOn(),
                dto.getReference());
    }
}
