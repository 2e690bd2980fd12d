package nl.ketenhuis.partner.spi;

/** The partner's system will not take this update, now or later. */
public final class UpdateRefused extends RuntimeException {

    /** @param reason the partner's words, without personal data */
    public UpdateRefused(String reason) {
        super(reason);
    }
}
