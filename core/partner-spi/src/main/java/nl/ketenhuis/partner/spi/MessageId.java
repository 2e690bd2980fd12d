package nl.ketenhuis.partner.spi;

/** A partner's own id of a message: printable, without spaces, at most 100 characters. */
public record MessageId(String value) {

    public MessageId {
        Checks.pattern(value, "[!-~]{1,100}", "message id");
    }

    @Override
    public String toString() {
        return value;
    }
}
