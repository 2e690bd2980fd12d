package nl.ketenhuis.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.api.model.ApprovalStatusDto;
import nl.ketenhuis.api.model.ComparedVersionDto;
import nl.ketenhuis.api.model.GoalChangeDto;
import nl.ketenhuis.api.model.GoalEvaluationDto;
import nl.ketenhuis.api.model.GoalResultDto;
import nl.ketenhuis.api.model.LifeDomainDto;
import nl.ketenhuis.api.model.NewPlanDto;
import nl.ketenhuis.api.model.NewPlanGoalDto;
import nl.ketenhuis.api.model.PlanApprovalDto;
import nl.ketenhuis.api.model.PlanComparisonDto;
import nl.ketenhuis.api.model.PlanDraftDto;
import nl.ketenhuis.api.model.PlanDto;
import nl.ketenhuis.api.model.PlanGoalDto;
import nl.ketenhuis.api.model.PlanStatusDto;
import nl.ketenhuis.api.model.PlanSummaryDto;
import nl.ketenhuis.api.model.PlanVersionDto;
import nl.ketenhuis.api.model.PlanVersionStatusDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;

/** Plans in the words of the contract, both ways. */
final class PlanDtoMapper {

    private PlanDtoMapper() {}

    static PlanDto plan(PlanFile file, Map<UUID, Organisation> names) {
        Plan plan = file.plan();
        Map<UUID, Plan.Result> results =
                plan.results().stream().collect(Collectors.toMap(Plan.GoalResult::goalId, Plan.GoalResult::result));
        return new PlanDto()
                .id(plan.id())
                .caseId(plan.caseId())
                .status(PlanStatusDto.valueOf(plan.status().name()))
                .current(file.current().map(one -> version(one, names, results)).orElse(null))
                .draft(file.draft().map(one -> version(one, names, Map.of())).orElse(null))
                .reviewDate(plan.reviewDate())
                .reviewedOn(plan.reviewedOn())
                .conclusion(plan.conclusion())
                .openedAt(Times.utc(plan.openedAt()))
                .allowedActions(null);
    }

    static PlanSummaryDto summary(Plan plan) {
        return new PlanSummaryDto()
                .id(plan.id())
                .caseId(plan.caseId())
                .status(PlanStatusDto.valueOf(plan.status().name()))
                .version(plan.agreedVersion())
                .reviewDate(plan.reviewDate())
                .openedAt(Times.utc(plan.openedAt()));
    }

    static PlanVersionDto version(PlanVersion version, Map<UUID, Organisation> names, Map<UUID, Plan.Result> results) {
        PlanContent content = version.content();
        return new PlanVersionDto()
                .number(version.number())
                .status(PlanVersionStatusDto.valueOf(version.status().name()))
                .summary(content.summary())
                .reviewDate(content.reviewDate())
                .goals(content.goals().stream()
                        .map(goal -> goal(goal, results.get(goal.id())))
                        .toList())
                .approvals(version.approvals().stream()
                        .map(one -> approval(one, names))
                        .toList())
                .draftedAt(Times.utc(version.draftedAt()))
                .agreedAt(Times.utc(version.agreedAt()));
    }

    /** The organisations whose names the versions of these files need. */
    static Set<UUID> organisations(PlanFile file) {
        return Stream.concat(file.current().stream(), file.draft().stream())
                .flatMap(version -> version.approvals().stream())
                .map(PlanApproval::organisationId)
                .collect(Collectors.toSet());
    }

    static PlanComparisonDto comparison(PlanComparison comparison) {
        return new PlanComparisonDto()
                .earlier(compared(comparison.earlier()))
                .later(compared(comparison.later()))
                .goalsAdded(goals(comparison.goalsAdded()))
                .goalsRemoved(goals(comparison.goalsRemoved()))
                .goalsChanged(comparison.goalsChanged().stream()
                        .map(change -> new GoalChangeDto()
                                .before(goal(change.before(), null))
                                .after(goal(change.after(), null)))
                        .toList())
                .interventionsAdded(comparison.interventionsAdded())
                .interventionsRemoved(comparison.interventionsRemoved())
                .agreementsAdded(comparison.agreementsAdded());
    }

    private static ComparedVersionDto compared(PlanVersion version) {
        return new ComparedVersionDto()
                .number(version.number())
                .summary(version.content().summary())
                .reviewDate(version.content().reviewDate());
    }

    private static List<PlanGoalDto> goals(List<PlanGoal> goals) {
        return goals.stream().map(goal -> goal(goal, null)).toList();
    }

    private static PlanGoalDto goal(PlanGoal goal, Plan.Result result) {
        return new PlanGoalDto()
                .id(goal.id())
                .lifeDomain(LifeDomainDto.valueOf(goal.lifeDomain()))
                .text(goal.text())
                .targetDate(goal.targetDate())
                .interventionIds(goal.interventionIds())
                .result(result == null ? null : GoalResultDto.valueOf(result.name()));
    }

    private static PlanApprovalDto approval(PlanApproval approval, Map<UUID, Organisation> names) {
        return new PlanApprovalDto()
                .organisation(ReferenceDtoMapper.organisation(approval.organisationId(), names))
                .status(ApprovalStatusDto.valueOf(approval.status().name()))
                .decidedAt(Times.utc(approval.decidedAt()))
                .remark(approval.remark())
                .decisionId(approval.decisionId());
    }

    static PlanContent content(NewPlanDto dto) {
        return new PlanContent(dto.getSummary(), dto.getReviewDate(), wishes(dto.getGoals()));
    }

    static PlanContent content(PlanDraftDto dto) {
        return new PlanContent(dto.getSummary(), dto.getReviewDate(), wishes(dto.getGoals()));
    }

    static List<Plan.GoalResult> results(List<GoalEvaluationDto> dtos) {
        return dtos.stream()
                .map(one -> new Plan.GoalResult(
                        one.getGoalId(), Plan.Result.valueOf(one.getResult().name())))
                .toList();
    }

    private static List<PlanGoal> wishes(List<NewPlanGoalDto> dtos) {
        return dtos.stream()
                .map(dto -> new PlanGoal(
                        dto.getId(),
                        dto.getLifeDomain().name(),
                        dto.getText(),
                        dto.getTargetDate(),
                        Optional.ofNullable(dto.getInterventionIds()).orElse(List.of())))
                .toList();
    }
}
