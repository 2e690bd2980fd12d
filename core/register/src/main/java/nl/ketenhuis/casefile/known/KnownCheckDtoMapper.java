package nl.ketenhuis.casefile.known;

import java.util.List;
import nl.ketenhuis.api.model.HouseReferenceDto;
import nl.ketenhuis.api.model.KnownAdviceDto;
import nl.ketenhuis.api.model.KnownAnswerDto;
import nl.ketenhuis.api.model.KnownCheckDto;
import nl.ketenhuis.api.model.KnownContactDto;
import nl.ketenhuis.api.model.KnownElsewhereDto;
import nl.ketenhuis.api.model.KnownReasonDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.convention.Times;

/** Known-checks in the words of the contract. */
final class KnownCheckDtoMapper {

    private KnownCheckDtoMapper() {}

    static KnownCheckDto check(KnownCheck check, List<KnownQuestions.Told> told) {
        return new KnownCheckDto()
                .id(check.id())
                .reasonCode(KnownReasonDto.fromValue(check.reasonCode()))
                .askedAt(Times.utc(check.askedAt()))
                .known(!told.isEmpty())
                .answers(told.stream().map(KnownCheckDtoMapper::elsewhere).toList());
    }

    static KnownAnswerDto given(KnownQuestions.Given given) {
        return new KnownAnswerDto()
                .id(given.id())
                .reasonCode(KnownReasonDto.fromValue(given.reasonCode()))
                .organisation(
                        new OrganisationReferenceDto().id(given.organisation()).name(given.name()))
                .house(house(given.houseCode(), given.houseName()))
                .answeredAt(Times.utc(given.answeredAt()))
                .caseId(given.caseId())
                .advice(advice(given.advice()));
    }

    private static KnownElsewhereDto elsewhere(KnownQuestions.Told told) {
        return new KnownElsewhereDto()
                .house(house(told.code(), told.name()))
                .contact(new KnownContactDto().name(told.contactName()).email(told.contactEmail()))
                .advice(advice(told.advice()));
    }

    private static KnownAdviceDto advice(String advice) {
        return advice == null ? null : KnownAdviceDto.valueOf(advice);
    }

    private static HouseReferenceDto house(String code, String name) {
        return new HouseReferenceDto().code(code).name(name);
    }
}
