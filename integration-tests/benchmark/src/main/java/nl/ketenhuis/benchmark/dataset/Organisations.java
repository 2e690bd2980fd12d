package nl.ketenhuis.benchmark.dataset;

import java.util.List;
import java.util.UUID;

/** Houses and the organisations that take part in them. The first two houses and the first partners are those of the realm. */
final class Organisations {

    static final int HOUSES = 25;
    static final List<String> THEMES = List.of("EX_DETAINEE_AFTERCARE", "DOMESTIC_VIOLENCE", "YOUTH_CRIME", "NUISANCE");
    static final String FIRST_DAY = "2020-01-01";

    private static final long BEGINNING = 1_577_836_800_000L;
    private static final List<Organisation> NATIONAL = List.of(
            national(1, "Politie", "POLICE", "CRIMINAL", null),
            national(2, "Openbaar Ministerie", "PUBLIC_PROSECUTION", "CRIMINAL", null),
            national(3, "Reclassering", "PROBATION", "CRIMINAL", "probation"),
            national(4, "Dienst Justitiele Inrichtingen", "PRISON_SERVICE", "CRIMINAL", "dji"),
            national(5, "Raad voor de Kinderbescherming", "CHILD_PROTECTION_BOARD", "CARE", null),
            national(6, "Jeugdbescherming", "YOUTH_PROTECTION", "CARE", null),
            national(7, "Halt", "HALT", "CRIMINAL", null),
            national(8, "Verslavingszorg", "CARE", "CARE", null),
            national(9, "Maatschappelijke opvang", "CARE", "CARE", null),
            national(10, "Woningcorporatie", "OTHER", "PUBLIC_ORDER", null));

    private Organisations() {}

    /**
     * An organisation.
     *
     * @param adapter the partner that is its system, or null
     * @param municipality its code if it is one, or null
     */
    record Organisation(
            UUID id, String oin, String name, String kind, String chain, String adapter, String municipality) {}

    /** A Safety House, with its host and a second municipality. */
    record House(int index, UUID id, String code, String prefix, Organisation host, Organisation second) {

        /** The consultation table for a theme. */
        UUID table(String theme) {
            return Ids.of(BEGINNING, "table " + theme, index);
        }
    }

    static List<Organisation> national() {
        return NATIONAL;
    }

    static Organisation police() {
        return NATIONAL.get(0);
    }

    static Organisation probation() {
        return NATIONAL.get(2);
    }

    static House house(int index) {
        String code = index == 0 ? "vhh-noord" : index == 1 ? "vhh-zuid" : "vhh-" + (char) ('a' + index);
        String prefix = index == 0 ? "NRD" : index == 1 ? "ZUI" : "H" + (char) ('A' + index);
        Organisation host = municipality(index, "00000001001234560000", 1000 + 2 * index);
        Organisation second = index == 0
                ? municipality(14, "00000001001234570000", 14)
                : municipality(5000 + index, "00000001001234570000", 1001 + 2 * index);
        return new House(index, Ids.of(BEGINNING, "house", index), code, prefix, host, second);
    }

    private static Organisation municipality(int number, String oins, int code) {
        String oin = oins.substring(0, 16) + "%04d".formatted(number);
        String municipality = "%04d".formatted(code);
        UUID id = Ids.of(BEGINNING, "municipality", code);
        return new Organisation(id, oin, "Gemeente " + municipality, "MUNICIPALITY", "CARE", null, municipality);
    }

    private static Organisation national(int number, String name, String kind, String chain, String adapter) {
        String oin = "000000010020000000%02d".formatted(number);
        return new Organisation(Ids.of(BEGINNING, "organisation", number), oin, name, kind, chain, adapter, null);
    }
}
