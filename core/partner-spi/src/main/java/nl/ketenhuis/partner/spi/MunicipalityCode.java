package nl.ketenhuis.partner.spi;

/** Gemeentecode: the four digits by which Statistics Netherlands (CBS) knows a municipality. */
public record MunicipalityCode(String value) {

    public MunicipalityCode {
        Checks.pattern(value, "[0-9]{4}", "municipality code");
    }

    @Override
    public String toString() {
        return value;
    }
}
