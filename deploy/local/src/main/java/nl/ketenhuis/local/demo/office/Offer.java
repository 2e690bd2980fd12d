package nl.ketenhuis.local.demo.office;

import java.util.List;
import java.util.stream.Stream;
import nl.ketenhuis.local.demo.DemoHouse;

/**
 * An entry of a house's catalogue of interventions.
 *
 * @param organisation last digits of the id of who offers it
 * @param places how many there are this year; 0 when they are not counted
 */
record Offer(String code, String name, String chain, int organisation, String domain, String dataClass, int places) {

    /** Runs under supervision, whoever needs it. */
    static final String SUPERVISION = "PROBATION_SUPERVISION";

    /** Has one place. */
    static final String TRAINING = "AGGRESSION_TRAINING";

    static final String FAMILY_COACH = "FAMILY_COACH";
    static final String STREET_COACHES = "STREET_COACHES";
    static final String AREA_BAN = "AREA_BAN";

    private static final String CRIMINAL = "CRIMINAL";
    private static final String CARE = "CARE";
    private static final String ORDER = "PUBLIC_ORDER";
    private static final String USUAL = "INTERVENTION";

    /** What can be chosen in a house, of each chain something. */
    static List<Offer> of(DemoHouse house) {
        return switch (house) {
            case NORTH -> offers(101, 113, addictionCare(114));
            case SOUTH -> offers(108, 107, Stream.empty());
            case MIDDLE -> offers(121, 126, addictionCare(125));
        };
    }

    /** Id of who offers what has this code in a house. */
    static String organisationOf(DemoHouse house, String code) {
        return of(house).stream()
                .filter(offer -> offer.code().equals(code))
                .findFirst()
                .orElseThrow()
                .organisationId();
    }

    String organisationId() {
        return DemoHouse.organisation(organisation);
    }

    private static List<Offer> offers(int municipality, int care, Stream<Offer> more) {
        Stream<Offer> everywhere = Stream.of(
                new Offer(SUPERVISION, "Reclasseringstoezicht", CRIMINAL, 105, "JUSTICE", USUAL, 0),
                new Offer(TRAINING, "Agressieregulatietraining", CRIMINAL, 105, "SAFETY", USUAL, 1),
                new Offer(FAMILY_COACH, "Gezinscoach", CARE, care, "FAMILY", USUAL, 8),
                new Offer(AREA_BAN, "Gebiedsverbod", ORDER, municipality, "SAFETY", USUAL, 0),
                new Offer(STREET_COACHES, "Straatcoaches", ORDER, municipality, "LEISURE", USUAL, 4));
        return Stream.concat(everywhere, more).toList();
    }

    private static Stream<Offer> addictionCare(int organisation) {
        return Stream.of(new Offer(
                "ADDICTION_TREATMENT",
                "Ambulante verslavingsbehandeling",
                CARE,
                organisation,
                "ADDICTION",
                "HEALTH",
                12));
    }
}
