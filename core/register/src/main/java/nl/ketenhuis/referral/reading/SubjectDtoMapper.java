package nl.ketenhuis.referral.reading;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.ReferralSubjectDto;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.referral.ReferralSubject.NamedPerson;

/** A person at the desk, out of the words of the contract. */
public final class SubjectDtoMapper {

    private SubjectDtoMapper() {}

    /** What the contract's schema cannot say: the eleven-test. */
    public static List<InputError> errors(String pointer, ReferralSubjectDto dto) {
        String bsn = dto.getCitizenServiceNumber();
        return bsn != null && !Bsn.passesElevenTest(bsn)
                ? List.of(InputError.at(pointer + "/citizenServiceNumber", "eleven-test"))
                : List.of();
    }

    /** The person; the errors must have been looked at. */
    public static NamedPerson person(ReferralSubjectDto dto) {
        SubjectReference reference = new SubjectReference(
                Optional.ofNullable(dto.getCriminalChainNumber()).map(CriminalChainNumber::new),
                Optional.ofNullable(dto.getCitizenServiceNumber()).map(Bsn::new),
                Optional.of(new PersonName(
                        dto.getGivenNames(),
                        Optional.ofNullable(dto.getFamilyNamePrefix()).orElse(""),
                        dto.getFamilyName())),
                Optional.of(dto.getBirthDate()));
        return new NamedPerson(reference, dto.getMunicipalityCode());
    }
}
