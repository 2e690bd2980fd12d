package nl.ketenhuis.adapter.dji;

import java.util.Optional;
import nl.ketenhuis.adapter.dji.ReleaseMessage.Detention;
import nl.ketenhuis.adapter.dji.ReleaseMessage.InstitutionKind;
import nl.ketenhuis.partner.spi.CustodyNotice;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;

/** From DJI's words to the register's: the last place that knows the former. Pure. */
final class ReleaseTranslator {

    static final PartnerId DJI = new PartnerId("dji");

    private ReleaseTranslator() {}

    /**
     * A message that says by itself for which house it is, as a pushed one does.
     *
     * @throws MalformedMessage with all faults
     */
    static PartnerNotice toNotice(RawMessage raw) {
        return translate(new ReleaseMessageReader(Optional.empty(), Optional.empty()), raw);
    }

    /**
     * A message that came by a way of that house alone, as a line of its files does.
     *
     * @throws MalformedMessage with all faults
     */
    static PartnerNotice toNotice(RawMessage raw, HouseCode house) {
        return translate(new ReleaseMessageReader(Optional.of(house), Optional.empty()), raw);
    }

    /**
     * A message that was parked and repaired.
     *
     * @param known its id if it names none
     * @throws MalformedMessage with all faults
     */
    static PartnerNotice toNotice(RawMessage raw, HouseCode house, MessageId known) {
        return translate(new ReleaseMessageReader(Optional.of(house), Optional.of(known)), raw);
    }

    private static PartnerNotice translate(ReleaseMessageReader reader, RawMessage raw) {
        ReleaseMessage message = reader.read(raw.text());
        return new PartnerNotice(
                DJI,
                message.recipient(),
                message.messageId(),
                message.occurredAt().toInstant(),
                message.person(),
                content(message),
                raw);
    }

    private static CustodyNotice content(ReleaseMessage message) {
        Detention detention = message.detention();
        Institution.Kind kind = detention.institutionKind() == InstitutionKind.JJI
                ? Institution.Kind.JUVENILE_INSTITUTION
                : Institution.Kind.PRISON;
        return new CustodyNotice(
                message.kind().meaning(),
                detention.number(),
                new Institution(kind, detention.institutionName()),
                Optional.of(detention.startedOn()),
                message.releaseOn(),
                message.reason(),
                message.returnMunicipality());
    }
}
