package nl.ketenhuis.partner.spi;

/** Strafrechtketennummer (SKN): the one number of a suspect in the criminal chain. Shows itself masked. */
public record CriminalChainNumber(String value) {

    public CriminalChainNumber {
        Checks.pattern(value, "[0-9A-Z]{6,20}", "criminal-chain number");
    }

    @Override
    public String toString() {
        return "SKN*****";
    }
}
