package nl.ketenhuis.partner.spi;

import java.util.Objects;

/**
 * A person's name in its Dutch parts. Shows itself masked.
 *
 * @param givenNames voornamen
 * @param prefix voorvoegsel ("van der"), empty when there is none
 * @param familyName geslachtsnaam, without the prefix
 */
public record PersonName(String givenNames, String prefix, String familyName) {

    public PersonName {
        Checks.text(givenNames, 200, "given names");
        Objects.requireNonNull(prefix, "prefix");
        if (prefix.length() > 20) {
            throw new IllegalArgumentException("prefix is longer than 20 characters");
        }
        Checks.text(familyName, 200, "family name");
    }

    /** The name as it is written: given names, prefix, family name. */
    public String full() {
        return prefix.isEmpty() ? givenNames + " " + familyName : givenNames + " " + prefix + " " + familyName;
    }

    @Override
    public String toString() {
        return "(a name)";
    }
}
