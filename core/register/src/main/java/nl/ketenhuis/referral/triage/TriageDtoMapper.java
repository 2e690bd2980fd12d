package nl.ketenhuis.referral.triage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.LifeDomainDto;
import nl.ketenhuis.api.model.LifeDomainScoreDto;
import nl.ketenhuis.api.model.NewTriageAssessmentDto;
import nl.ketenhuis.api.model.TriageAdviceDto;
import nl.ketenhuis.api.model.TriageAssessmentDto;
import nl.ketenhuis.api.model.TriageRiskDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.referral.ReferralCourse.Priority;
import nl.ketenhuis.referral.TableNames;
import nl.ketenhuis.referral.reading.TableDtoMapper;
import nl.ketenhuis.referral.triage.LifeDomainScore.Score;
import nl.ketenhuis.referral.triage.TriageAssessment.Advice;
import nl.ketenhuis.referral.triage.TriageAssessment.Method;
import nl.ketenhuis.referral.triage.TriageAssessment.Result;
import nl.ketenhuis.referral.triage.TriageAssessment.Risk;
import nl.ketenhuis.referral.triage.TriageAssessments.Weighing;

/** Weighings in the words of the contract, both ways. */
final class TriageDtoMapper {

    private TriageDtoMapper() {}

    static Method method(NewTriageAssessmentDto dto) {
        return new Method(dto.getMethod(), dto.getMethodVersion());
    }

    static Result result(NewTriageAssessmentDto dto) {
        return new Result(
                Risk.valueOf(dto.getRisk().name()),
                Advice.valueOf(dto.getAdvice().name()),
                dto.getTableId(),
                new Priority(dto.getPriority(), dto.getPriorityReason()),
                dto.getMotivation());
    }

    static List<Score> scores(NewTriageAssessmentDto dto) {
        return dto.getScores().stream()
                .map(one -> new Score(one.getDomain().name(), one.getScore(), one.getNote()))
                .toList();
    }

    /** @param tables names of tables, by id */
    static TriageAssessmentDto toDto(Weighing weighing, Map<UUID, TableNames.Name> tables) {
        TriageAssessment assessment = weighing.assessment();
        Result result = assessment.result();
        return new TriageAssessmentDto()
                .id(assessment.id())
                .referralId(assessment.referralId())
                .current(assessment.current())
                .method(assessment.method().code())
                .methodVersion(assessment.method().version())
                .scores(weighing.scores().stream()
                        .map(score -> new LifeDomainScoreDto()
                                .domain(LifeDomainDto.valueOf(score.domain()))
                                .score(score.score())
                                .note(score.note()))
                        .toList())
                .risk(TriageRiskDto.valueOf(result.risk().name()))
                .advice(TriageAdviceDto.valueOf(result.advice().name()))
                .table(TableDtoMapper.table(result.tableId(), tables))
                .priority(result.priority().rank())
                .priorityReason(result.priority().reason())
                .motivation(result.motivation())
                .assessor(assessment.assessor())
                .assessedAt(Times.utc(assessment.assessedAt()));
    }
}
