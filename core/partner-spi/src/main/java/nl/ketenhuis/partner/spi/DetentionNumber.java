package nl.ketenhuis.partner.spi;

/** The source's number of one detention, unique within a house. */
public record DetentionNumber(String value) {

    public DetentionNumber {
        Checks.text(value, 40, "detention number");
    }

    @Override
    public String toString() {
        return value;
    }
}
