package nl.ketenhuis.partner.spi;

/** Where an adapter hands in what its partner sent. Implemented by the register. */
public interface NoticeInbox {

    /**
     * Takes in a notice once: the same partner and message id again changes nothing and gives the first receipt (I-12).
     * When this returns, everything the notice brought about is stored; when it throws, nothing is.
     *
     * @throws NoticeRefused if this partner may not send this to that house
     */
    Receipt accept(PartnerNotice notice);

    /**
     * Keeps a message that could not be read, for an operator to repair and re-drive. Idempotent like {@link #accept}.
     *
     * @throws NoticeRefused if this partner may not send to that house
     */
    Receipt park(UnreadableMessage message);
}
