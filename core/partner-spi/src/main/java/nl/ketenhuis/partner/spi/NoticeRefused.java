package nl.ketenhuis.partner.spi;

/** This partner may not send this: the kind is not declared, or it takes no part in that house. */
public final class NoticeRefused extends RuntimeException {

    public NoticeRefused(String reason) {
        super(reason);
    }
}
