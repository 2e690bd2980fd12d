package nl.ketenhuis.partner.spi;

import java.util.Set;

/**
 * One partner organisation's systems, as the register sees them (S-KOP-5). Exactly one bean per adapter module.
 *
 * <p>Methods are called from several threads at once.
 */
public interface PartnerAdapter {

    /** Its name in configuration ({@code partner.<id>.*}), in paths ({@code /partners/<id>}) and in stored messages. */
    PartnerId partner();

    /** The kinds of notice this partner may send. The register refuses any other, whatever the message says. */
    Set<NoticeKind> sends();

    /** The kinds of update this partner is told of; empty if it only sends. */
    Set<UpdateKind> receives();

    /**
     * Reads one of this partner's messages again, after an operator repaired its text. A pure function.
     *
     * @param house the house the message was addressed to
     * @param messageId what the message is known by when its text names no id of its own
     * @throws MalformedMessage naming everything that is wrong with it
     */
    PartnerNotice read(HouseCode house, MessageId messageId, RawMessage message);

    /**
     * Delivers one update to the partner's system: outside any transaction, at least once; a repeat bears the same
     * {@link CaseUpdate#id()}. Per case, updates come one at a time and in order.
     *
     * @throws PartnerUnavailable not now: the register tries again later, for as long as it takes
     * @throws UpdateRefused not ever: the update is set aside for an operator
     */
    void deliver(CaseUpdate update);
}
