package nl.ketenhuis.referral.signal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.referral.ReferralSubject.NamedPerson;

/**
 * A signal as it comes in, from a person or a partner's system.
 *
 * @param organisationId of the organisation that noticed it
 * @param organisation its OIN, as the source of what it says of the person
 * @param by account that sent it
 * @param content what it says
 */
public record NewSignal(UUID houseId, UUID organisationId, String organisation, String by, Content content) {

    /**
     * What a signal says.
     *
     * @param reference how the sender knows it: the same again is the same signal
     * @param kind code of the kind
     * @param description absent with a match of the risk index, which never says what the risk is
     * @param theme the theme it seems to belong to
     */
    public record Content(
            String reference,
            String kind,
            NamedPerson subject,
            Instant observedAt,
            Optional<String> description,
            Optional<String> theme) {

        /** Everything but the reference, for recognising a repeat. Personal: only ever to be hashed. */
        String said() {
            return String.join(
                    "\u001f",
                    kind,
                    subject.reference().bsn().map(bsn -> bsn.digits()).orElse(""),
                    subject.reference()
                            .criminalChainNumber()
                            .map(number -> number.value())
                            .orElse(""),
                    subject.reference().name().map(name -> name.full()).orElse(""),
                    subject.reference().birthDate().map(Object::toString).orElse(""),
                    observedAt.toString(),
                    description.orElse(""),
                    theme.orElse(""));
        }
    }
}
