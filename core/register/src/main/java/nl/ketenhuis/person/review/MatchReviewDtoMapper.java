package nl.ketenhuis.person.review;

import java.util.List;
import nl.ketenhuis.api.model.MatchDecisionDto;
import nl.ketenhuis.api.model.MatchReviewDto;
import nl.ketenhuis.api.model.MatchReviewStatusDto;
import nl.ketenhuis.api.model.ReviewSubjectDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.person.review.ReviewReading.Shown;
import nl.ketenhuis.person.search.PersonDtoMapper;

/** Match reviews in the words of the contract. */
final class MatchReviewDtoMapper {

    private MatchReviewDtoMapper() {}

    static MatchReviewDto review(Shown shown) {
        MatchReview review = shown.review();
        return new MatchReviewDto()
                .id(review.id())
                .status(MatchReviewStatusDto.valueOf(review.status().name()))
                .inboundMessageId(review.inboundMessageId())
                .partner(review.partner())
                .subject(subject(shown.name()))
                .candidates(shown.candidates().stream()
                        .map(one -> PersonDtoMapper.match(one.person(), one.match()))
                        .toList())
                .decision(
                        review.decision() == null
                                ? null
                                : MatchDecisionDto.valueOf(review.decision().name()))
                .personId(review.personId())
                .decidedAt(Times.utc(review.decidedAt()))
                .decidedBy(review.decidedBy());
    }

    static List<MatchReviewDto> reviews(List<Shown> shown) {
        return shown.stream().map(MatchReviewDtoMapper::review).toList();
    }

    private static ReviewSubjectDto subject(ReviewedName name) {
        return new ReviewSubjectDto()
                .givenNames(name.givenNames())
                .familyNamePrefix(PersonDtoMapper.prefix(name.prefix()))
                .familyName(name.familyName())
                .birthDate(name.birthDate());
    }
}
