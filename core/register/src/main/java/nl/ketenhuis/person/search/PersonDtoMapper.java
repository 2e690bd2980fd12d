package nl.ketenhuis.person.search;

import java.util.List;
import nl.ketenhuis.api.model.CaseReferenceDto;
import nl.ketenhuis.api.model.IdentityKindDto;
import nl.ketenhuis.api.model.IdentityStrengthDto;
import nl.ketenhuis.api.model.MatchReasonDto;
import nl.ketenhuis.api.model.MatchVerdictDto;
import nl.ketenhuis.api.model.PersonDto;
import nl.ketenhuis.api.model.PersonIdentityDto;
import nl.ketenhuis.api.model.PersonMatchDto;
import nl.ketenhuis.api.model.PersonSearchResultDto;
import nl.ketenhuis.api.model.PersonSummaryDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.person.Candidate;
import nl.ketenhuis.person.Candidate.Finding;
import nl.ketenhuis.person.CandidateScore;
import nl.ketenhuis.person.MaskedNumber;
import nl.ketenhuis.person.Person;

/** Persons in the words of the contract; scores and weights as parts of a certain match. */
public final class PersonDtoMapper {

    private PersonDtoMapper() {}

    public static PersonDto person(PersonReading.Dossier dossier) {
        Person person = dossier.person();
        return new PersonDto()
                .id(person.id())
                .givenNames(person.name().givenNames())
                .familyNamePrefix(prefix(person.name().prefix()))
                .familyName(person.name().familyName())
                .birthDate(person.birthDate())
                .municipalityCode(person.municipalityCode())
                .identities(dossier.numbers().stream()
                        .map(PersonDtoMapper::identity)
                        .toList())
                .openCases(dossier.openCases().stream()
                        .map(one -> new CaseReferenceDto().id(one.id()).number(one.number()))
                        .toList());
    }

    public static PersonSearchResultDto found(List<PersonSearch.Hit> hits) {
        return new PersonSearchResultDto()
                .items(hits.stream()
                        .map(hit -> match(hit.person(), hit.match()))
                        .toList());
    }

    public static PersonMatchDto match(Person person, Candidate candidate) {
        return new PersonMatchDto()
                .person(summary(person))
                .score(Math.max(0, part(candidate.score())))
                .explanation(candidate.explanation().stream()
                        .map(PersonDtoMapper::reason)
                        .toList());
    }

    /** The contract has no empty prefix: absent says the same. */
    public static String prefix(String prefix) {
        return prefix.isEmpty() ? null : prefix;
    }

    private static PersonSummaryDto summary(Person person) {
        return new PersonSummaryDto()
                .id(person.id())
                .givenNames(person.name().givenNames())
                .familyNamePrefix(prefix(person.name().prefix()))
                .familyName(person.name().familyName())
                .birthDate(person.birthDate())
                .municipalityCode(person.municipalityCode());
    }

    private static PersonIdentityDto identity(MaskedNumber number) {
        return new PersonIdentityDto()
                .kind(IdentityKindDto.valueOf(number.kind().name()))
                .source(number.source())
                .strength(IdentityStrengthDto.valueOf(number.strength().name()))
                .recordedAt(Times.utc(number.recordedAt()))
                .maskedValue(number.masked());
    }

    private static MatchReasonDto reason(Finding finding) {
        return new MatchReasonDto()
                .field(finding.field())
                .verdict(verdict(finding))
                .weight(part(finding.weight()));
    }

    private static MatchVerdictDto verdict(Finding finding) {
        return switch (finding.verdict()) {
            case "EQUAL" -> MatchVerdictDto.SAME;
            case "DIFFERENT" -> MatchVerdictDto.DIFFERENT;
            case "NOT_KNOWN" -> MatchVerdictDto.MISSING;
            default -> MatchVerdictDto.SIMILAR;
        };
    }

    private static double part(int weight) {
        double whole = Math.round(100.0 * weight / CandidateScore.JOIN) / 100.0;
        return Math.max(-1, Math.min(1, whole));
    }
}
