package nl.ketenhuis.person.review;

import java.time.LocalDate;
import nl.ketenhuis.partner.spi.SubjectReference;

/**
 * The person as a message names them: all a human needs to decide, and no numbers. Stored sealed. Shows itself masked.
 *
 * @param prefix empty when there is none
 */
record ReviewedName(String givenNames, String prefix, String familyName, LocalDate birthDate) {

    static ReviewedName of(SubjectReference subject) {
        var name = subject.name().orElseThrow();
        return new ReviewedName(
                name.givenNames(),
                name.prefix(),
                name.familyName(),
                subject.birthDate().orElse(null));
    }

    @Override
    public String toString() {
        return "(a name)";
    }
}
