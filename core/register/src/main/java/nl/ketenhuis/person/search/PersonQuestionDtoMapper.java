package nl.ketenhuis.person.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenhuis.api.model.PersonSearchDto;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.person.IdentityClaim.Kind;
import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.SoughtName;
import nl.ketenhuis.person.search.PersonQuestion.ByName;
import nl.ketenhuis.person.search.PersonQuestion.ByNumber;

/** A search in the words of the contract, held to what the contract's schema cannot say. */
final class PersonQuestionDtoMapper {

    private PersonQuestionDtoMapper() {}

    /**
     * What is asked.
     *
     * @throws Refused 400 with everything that is wrong with the question
     */
    static PersonQuestion of(PersonSearchDto search) {
        List<InputError> errors = errors(search);
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        if (search.getCitizenServiceNumber() != null) {
            return new ByNumber(new Number(Kind.CITIZEN_SERVICE_NUMBER, search.getCitizenServiceNumber()));
        }
        if (search.getCriminalChainNumber() != null) {
            return new ByNumber(new Number(Kind.CRIMINAL_CHAIN_NUMBER, search.getCriminalChainNumber()));
        }
        return new ByName(new SoughtName(
                search.getFamilyName(),
                Optional.ofNullable(search.getGivenNames()),
                Optional.ofNullable(search.getBirthDate()),
                Optional.ofNullable(search.getMunicipalityCode())));
    }

    private static List<InputError> errors(PersonSearchDto search) {
        List<InputError> errors = new ArrayList<>();
        long ways = Stream.of(search.getCitizenServiceNumber(), search.getCriminalChainNumber(), search.getFamilyName())
                .filter(Objects::nonNull)
                .count();
        if (ways != 1) {
            errors.add(InputError.at("", "one-way-of-searching"));
        }
        String bsn = search.getCitizenServiceNumber();
        if (bsn != null && !Bsn.passesElevenTest(bsn)) {
            errors.add(InputError.at("/citizenServiceNumber", "eleven-test"));
        }
        if (search.getFamilyName() == null) {
            narrows(errors, "/givenNames", search.getGivenNames());
            narrows(errors, "/familyNamePrefix", search.getFamilyNamePrefix());
            narrows(errors, "/birthDate", search.getBirthDate());
            narrows(errors, "/municipalityCode", search.getMunicipalityCode());
        }
        return errors;
    }

    private static void narrows(List<InputError> errors, String pointer, Object value) {
        if (value != null) {
            errors.add(InputError.at(pointer, "narrows-a-family-name"));
        }
    }
}
