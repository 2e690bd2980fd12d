package nl.ketenhuis.partner.spi;

/** The code of a Safety House (Veiligheidshuis): lower case, digits and hyphens, at most 40 characters. */
public record HouseCode(String value) {

    public HouseCode {
        Checks.pattern(value, "[a-z][a-z0-9-]{0,39}", "house");
    }

    @Override
    public String toString() {
        return value;
    }
}
