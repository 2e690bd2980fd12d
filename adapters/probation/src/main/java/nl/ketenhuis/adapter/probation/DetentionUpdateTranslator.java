package nl.ketenhuis.adapter.probation;

import java.time.LocalDate;
import java.util.Optional;
import nl.ketenhuis.adapter.probation.DetentionUpdateMessage.Client;
import nl.ketenhuis.adapter.probation.DetentionUpdateMessage.Detention;
import nl.ketenhuis.adapter.probation.DetentionUpdateMessage.Regime;
import nl.ketenhuis.adapter.probation.DetentionUpdateMessage.Standing;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.ReleaseUpdate;
import nl.ketenhuis.partner.spi.SubjectReference;

/** From the register's words to probation's: the first place that knows the latter. Pure. */
final class DetentionUpdateTranslator {

    private DetentionUpdateTranslator() {}

    static DetentionUpdateMessage toMessage(CaseUpdate update) {
        return new DetentionUpdateMessage(
                update.id().toString(),
                update.sequence(),
                update.house().value(),
                update.caseNumber().value(),
                update.occurredAt().toString(),
                client(update.subject()),
                detention((ReleaseUpdate) update.content()));
    }

    private static Client client(SubjectReference subject) {
        Optional<PersonName> name = subject.name();
        return new Client(
                subject.criminalChainNumber().map(CriminalChainNumber::value).orElse(null),
                subject.bsn().map(Bsn::digits).orElse(null),
                name.map(PersonName::givenNames).orElse(null),
                name.map(PersonName::prefix).filter(prefix -> !prefix.isEmpty()).orElse(null),
                name.map(PersonName::familyName).orElse(null),
                day(subject.birthDate()));
    }

    private static Detention detention(ReleaseUpdate release) {
        return new Detention(
                release.detention().value(),
                release.institution().name(),
                regime(release.institution().kind()),
                standing(release.status()),
                day(release.startedOn()),
                day(release.releaseOn()));
    }

    private static Regime regime(Institution.Kind kind) {
        return switch (kind) {
            case PRISON -> Regime.VOLWASSENEN;
            case JUVENILE_INSTITUTION -> Regime.JEUGD;
        };
    }

    private static Standing standing(ReleaseUpdate.Status status) {
        return switch (status) {
            case DETAINED -> Standing.IN_DETENTIE;
            case RELEASE_PLANNED -> Standing.ONTSLAG_VOORZIEN;
            case RELEASE_REVOKED -> Standing.ONTSLAG_VERVALLEN;
            case RELEASED -> Standing.IN_VRIJHEID;
        };
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
