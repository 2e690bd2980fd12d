package nl.ketenhuis.person.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.ketenhuis.api.model.PersonSearchDto;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refused;
import org.junit.jupiter.api.Test;

class PersonQuestionDtoMapperTest {

    @Test
    void aNumberIsAQuestion() {
        assertInstanceOf(
                PersonQuestion.ByNumber.class,
                PersonQuestionDtoMapper.of(new PersonSearchDto().citizenServiceNumber("999993653")));
    }

    @Test
    void aFamilyNameIsAQuestion() {
        assertInstanceOf(
                PersonQuestion.ByName.class,
                PersonQuestionDtoMapper.of(
                        new PersonSearchDto().familyName("Berg").givenNames("Daan")));
    }

    @Test
    void twoWaysAtOnceAreRefused() {
        assertEquals(
                List.of("one-way-of-searching"),
                codes(new PersonSearchDto().familyName("Berg").criminalChainNumber("SKN123456")));
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertEquals(
                List.of("eleven-test", "narrows-a-family-name"),
                codes(new PersonSearchDto().citizenServiceNumber("123456789").birthDate(LocalDate.of(2001, 4, 9))));
    }

    @Test
    void nothingAskedIsRefused() {
        assertEquals(List.of("one-way-of-searching"), codes(new PersonSearchDto()));
    }

    private static List<String> codes(PersonSearchDto search) {
        Refused refused = assertThrows(Refused.class, () -> PersonQuestionDtoMapper.of(search));
        return refused.refusal().errors().stream().map(InputError::code).toList();
    }
}
