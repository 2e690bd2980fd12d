package nl.ketenhuis.it.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What partners of the north can offer, entered by manager Omar, and interventions chosen from it by director Noor. */
public final class Catalogue {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Catalogue() {}

    /** An intervention without places; gives its id. */
    public static String offer(String organisation, String chain, String dataClass) {
        return offer(organisation, chain, dataClass, false);
    }

    /** An intervention with so many places this year and the next; gives its id. */
    public static String places(String organisation, int slots) {
        String type = offer(organisation, "CRIMINAL", "INTERVENTION", true);
        allot(type, slots);
        return type;
    }

    /** Agrees on places; gives the id of the allotment. */
    public static String allot(String type, int slots) {
        return Call.by("omar")
                .with("OPERATIONS")
                .created(
                        "/capacity-allotments",
                        Map.of(
                                "interventionTypeId",
                                type,
                                "since",
                                TODAY.minusDays(30).toString(),
                                "until",
                                TODAY.plusDays(365).toString(),
                                "slots",
                                slots));
    }

    /** Chooses it for a case; gives the id of the intervention. */
    public static String choose(String caseId, String type) {
        return Call.by("noor").created("/interventions", choice(caseId, type));
    }

    /** A choice, with one alternative that was weighed. */
    public static Map<String, Object> choice(String caseId, String type) {
        Map<String, Object> choice = new HashMap<>();
        choice.put("caseId", caseId);
        choice.put("interventionTypeId", type);
        choice.put("motivation", "Past bij de voorwaarden.");
        choice.put(
                "alternatives",
                List.of(Map.of("name", "Boete", "chain", "CRIMINAL", "reasonNotChosen", "Maakt de schulden groter.")));
        choice.put("plannedStartDate", TODAY.toString());
        return choice;
    }

    private static String offer(String organisation, String chain, String dataClass, boolean capacityBound) {
        int serial = SERIAL.incrementAndGet();
        return Call.by("omar")
                .with("OPERATIONS")
                .created(
                        "/intervention-types",
                        Map.of(
                                "code",
                                "INVENTED_" + serial,
                                "name",
                                "Verzonnen aanbod " + serial,
                                "chain",
                                chain,
                                "organisationId",
                                organisation,
                                "targetGroup",
                                "Volwassenen",
                                "lifeDomains",
                                List.of("JUSTICE"),
                                "capacityBound",
                                capacityBound,
                                "dataClass",
                                dataClass,
                                "since",
                                TODAY.minusDays(30).toString()));
    }
}
