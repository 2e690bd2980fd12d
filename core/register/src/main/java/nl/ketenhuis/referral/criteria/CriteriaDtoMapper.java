package nl.ketenhuis.referral.criteria;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.CriteriaSetReferenceDto;
import nl.ketenhuis.api.model.CriteriaTestDto;
import nl.ketenhuis.api.model.CriteriaVerdictDto;
import nl.ketenhuis.api.model.CriterionAnswerDto;
import nl.ketenhuis.api.model.CriterionAnswererDto;
import nl.ketenhuis.api.model.CriterionFactDto;
import nl.ketenhuis.api.model.CriterionResultDto;
import nl.ketenhuis.api.model.CriterionVerdictDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.referral.criteria.CriteriaTest.Line;

/** The test against the criteria in the words of the contract. */
public final class CriteriaDtoMapper {

    private CriteriaDtoMapper() {}

    /** Answers of a person, from the contract. */
    public static List<CriterionAnswer> answers(List<CriterionAnswerDto> dtos) {
        return Optional.ofNullable(dtos).orElse(List.of()).stream()
                .map(dto -> new CriterionAnswer(
                        dto.getCode(), Verdict.valueOf(dto.getVerdict().name()), dto.getEvidence()))
                .toList();
    }

    static CriteriaTestDto toDto(CriteriaTest test) {
        CriteriaSet set = test.set();
        return new CriteriaTestDto()
                .referralId(test.referralId())
                .set(new CriteriaSetReferenceDto()
                        .id(set.id())
                        .theme(set.theme())
                        .municipalityCode(set.municipality())
                        .setVersion(set.setVersion())
                        .validFromDate(set.validFrom()))
                .verdict(CriteriaVerdictDto.valueOf(test.outcome().name()))
                .frozen(test.frozen())
                .results(test.lines().stream().map(CriteriaDtoMapper::line).toList());
    }

    private static CriterionResultDto line(Line line) {
        Criterion criterion = line.criterion();
        CriterionResultDto dto = new CriterionResultDto()
                .code(criterion.code())
                .text(criterion.text())
                .mandatory(criterion.mandatory())
                .verdict(CriterionVerdictDto.valueOf(line.verdict().name()));
        criterion.question().ifPresent(question -> dto.fact(new CriterionFactDto()
                        .name(question.fact())
                        .operator(question.comparison().name())
                        .expected(question.expected())
                        .actual(line.actual()))
                .explanation(question.explain(line.actual())));
        if (line.byFacts() != Verdict.UNKNOWN) {
            return dto.answeredBy(CriterionAnswererDto.FACTS)
                    .answeredAt(Times.utc(
                            line.result().map(CriterionResult::answeredAt).orElse(null)));
        }
        return byPerson(dto, line);
    }

    private static CriterionResultDto byPerson(CriterionResultDto dto, Line line) {
        if (line.criterion().question().isEmpty()) {
            dto.explanation(
                    line.result().isPresent()
                            ? "A person's judgement; another answer changes it."
                            : "Nobody has answered it; a person's judgement is asked for.");
        }
        line.result()
                .filter(result -> result.answeredBy() == CriterionResult.AnsweredBy.PERSON)
                .ifPresent(result -> dto.answeredBy(CriterionAnswererDto.PERSON)
                        .evidence(result.evidence())
                        .assessor(result.assessor())
                        .answeredAt(Times.utc(result.answeredAt())));
        return dto;
    }
}
