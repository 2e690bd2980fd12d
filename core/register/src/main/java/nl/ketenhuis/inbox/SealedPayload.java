package nl.ketenhuis.inbox;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.vault.Vault;

/** A message's text as it is stored: encrypted, and a keyed hash to tell a repeat from another message. */
record SealedPayload(byte[] cipher, byte[] hash) {

    /** A text that could not be read: only the same text is the same message. */
    static SealedPayload of(String text, Vault vault) {
        return new SealedPayload(vault.seal(text), vault.fingerprint("PAYLOAD", text));
    }

    /** A notice: what says the same is the same message, however it is written and by whichever way it came. */
    static SealedPayload of(PartnerNotice notice, Vault vault) {
        SubjectReference subject = notice.subject();
        String meaning = Stream.of(
                        notice.house(),
                        notice.occurredAt(),
                        notice.content(),
                        subject.criminalChainNumber().map(CriminalChainNumber::value),
                        subject.bsn().map(Bsn::digits),
                        subject.name().map(PersonName::full),
                        subject.birthDate())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        return new SealedPayload(vault.seal(notice.raw().text()), vault.fingerprint("PAYLOAD", meaning));
    }
}
