package nl.ketenhuis.person;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Optional;
import nl.ketenhuis.partner.spi.PersonName;

/** A name someone is looked for by, narrowed by what else is known. Shows itself masked. */
public record SoughtName(
        String familyName,
        Optional<String> givenNames,
        Optional<LocalDate> birthDate,
        Optional<String> municipalityCode) {

    /** All that a message says of a person's name. */
    public static SoughtName of(PersonName name, LocalDate birthDate) {
        return new SoughtName(
                name.familyName(), Optional.of(name.givenNames()), Optional.of(birthDate), Optional.empty());
    }

    /** In HQL, on alias {@code p} of {@code Person}: whom to compare; with the birth date those who sound alike as well. */
    public String condition() {
        String alike = birthDate.isPresent() ? " or p.birthDate = :birth and p.soundKey = :sound" : "";
        String living = municipalityCode.isPresent() ? " and p.municipalityCode = :municipality" : "";
        String first = birthDate.isPresent() ? "case when p.birthDate = :birth then 0 else 1 end, " : "";
        return " and (p.nameKey = :name" + alike + ")" + living + " order by " + first + "p.id";
    }

    public void bind(Query query) {
        query.setParameter("name", NameKeys.letters(familyName));
        birthDate.ifPresent(
                date -> query.setParameter("birth", date).setParameter("sound", NameKeys.sound(familyName)));
        municipalityCode.ifPresent(code -> query.setParameter("municipality", code));
    }

    @Override
    public String toString() {
        return "(a name)";
    }
}
