package nl.ketenhuis.partner.spi;

/** The number people use for a case (casus): house prefix, year, serial, as in {@code NRD-2026-000123}. */
public record CaseNumber(String value) {

    public CaseNumber {
        Checks.pattern(value, "[A-Z]{2,6}-[0-9]{4}-[0-9]{6}", "case number");
    }

    @Override
    public String toString() {
        return value;
    }
}
