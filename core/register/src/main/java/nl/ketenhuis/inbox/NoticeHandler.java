package nl.ketenhuis.inbox;

import nl.ketenhuis.partner.spi.NoticeContent;
import nl.ketenhuis.partner.spi.PartnerNotice;

/** Gives notices of one content their effect. Exactly one bean for each content. */
public interface NoticeHandler<C extends NoticeContent> {

    Class<C> content();

    /**
     * Applies the notice in the inbox's transaction. Whether it must be parked is decided before anything is changed.
     *
     * @return what came of it; parking leaves everything but the message itself untouched
     */
    Handling handle(PartnerNotice notice, C content, MessageContext context);
}
