package nl.ketenhuis.partner.spi;

/** The partner's system cannot be reached or cannot answer now. Nothing is known to have changed there. */
public final class PartnerUnavailable extends RuntimeException {

    /** @param reason what was seen, without personal data */
    public PartnerUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
