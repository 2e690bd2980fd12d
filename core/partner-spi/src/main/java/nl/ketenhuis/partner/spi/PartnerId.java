package nl.ketenhuis.partner.spi;

/** The name of a partner's adapter: lower case, digits and hyphens, at most 40 characters. */
public record PartnerId(String value) {

    public PartnerId {
        Checks.pattern(value, "[a-z][a-z0-9-]{0,39}", "partner");
    }

    @Override
    public String toString() {
        return value;
    }
}
