package nl.ketenhuis.adapter.dji;

import java.time.LocalDate;
import java.util.Optional;
import nl.ketenhuis.partner.camel.Field;
import nl.ketenhuis.partner.camel.Fields;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.SubjectReference;

/** Reads the {@code persoon} of a message. */
final class PersonReader {

    private PersonReader() {}

    /** Empty when no one can be recognised by it; the fault has then been noted. */
    static Optional<SubjectReference> read(Field field) {
        Fields person = field.object();
        Optional<CriminalChainNumber> skn = person.optional("skn").as(CriminalChainNumber::new);
        Optional<Bsn> bsn = person.optional("bsn").as(Bsn::new);
        Optional<PersonName> name = name(person);
        Optional<LocalDate> birthDate = person.optional("geboortedatum").date();
        person.nothingElse();
        if (skn.isPresent() || bsn.isPresent() || name.isPresent() && birthDate.isPresent()) {
            return Optional.of(new SubjectReference(skn, bsn, name, birthDate));
        }
        return pointsAtSomeone(person)
                ? Optional.empty()
                : field.fault("needs an skn, a bsn, or voornamen, geslachtsnaam and geboortedatum");
    }

    private static Optional<PersonName> name(Fields person) {
        Optional<String> givenNames = person.optional("voornamen").text(200);
        String prefix = person.optional("voorvoegsel").text(20).orElse("");
        Optional<String> familyName = person.optional("geslachtsnaam").text(200);
        if (person.has("voornamen") != person.has("geslachtsnaam")) {
            String missing = person.has("voornamen") ? "geslachtsnaam" : "voornamen";
            return person.optional(missing).fault("is missing beside the other part of the name");
        }
        return givenNames.flatMap(given -> familyName.map(family -> new PersonName(given, prefix, family)));
    }

    private static boolean pointsAtSomeone(Fields person) {
        return person.has("skn")
                || person.has("bsn")
                || person.has("voornamen") && person.has("geslachtsnaam") && person.has("geboortedatum");
    }
}
