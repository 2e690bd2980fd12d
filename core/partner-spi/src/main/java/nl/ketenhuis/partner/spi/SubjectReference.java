package nl.ketenhuis.partner.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a message points at a person: by criminal-chain number, else citizen service number, else name and birth date. At
 * least one of the three ways is present. Shows itself masked.
 */
public record SubjectReference(
        Optional<CriminalChainNumber> criminalChainNumber,
        Optional<Bsn> bsn,
        Optional<PersonName> name,
        Optional<LocalDate> birthDate) {

    public SubjectReference {
        Objects.requireNonNull(criminalChainNumber, "criminalChainNumber");
        Objects.requireNonNull(bsn, "bsn");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birthDate, "birthDate");
        boolean named = name.isPresent() && birthDate.isPresent();
        if (criminalChainNumber.isEmpty() && bsn.isEmpty() && !named) {
            throw new IllegalArgumentException("a person needs a number, or a name with a birth date");
        }
    }

    /** Whether the person can be found without comparing names. */
    public boolean hasNumber() {
        return criminalChainNumber.isPresent() || bsn.isPresent();
    }

    @Override
    public String toString() {
        return "(a person)";
    }
}
