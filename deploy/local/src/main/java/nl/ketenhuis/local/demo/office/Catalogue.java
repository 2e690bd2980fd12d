package nl.ketenhuis.local.demo.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.local.api.ApiClient;

/** The house's manager enters what partners can offer, and how many places there are. */
final class Catalogue {

    private static final int DAYS_AGO = 30;
    private static final int DAYS_BETWEEN = 14;

    private final Office office;
    private final ApiClient manager;
    private final Map<String, String> types = new LinkedHashMap<>();

    Catalogue(Office office) {
        this.office = office;
        this.manager = office.as(office.staff().manager(), "OPERATIONS");
    }

    /** Ids of what can be chosen, by code. */
    Map<String, String> fill() {
        Offer.of(office.house()).forEach(this::enter);
        return types;
    }

    /** A combination for areas; gives its id. */
    String scenario() {
        List<Map<String, Object>> parts = List.of(
                Map.of("interventionTypeId", types.get(Offer.STREET_COACHES)),
                Map.of("interventionTypeId", types.get(Offer.AREA_BAN), "startAfterDays", DAYS_BETWEEN));
        return manager.create(
                        office.key("scenario"),
                        "/intervention-scenarios",
                        Map.of(
                                "code",
                                "SQUARE_AT_NIGHT",
                                "name",
                                "Plein in de avond",
                                "description",
                                "Eerst aanspreken, dan pas weren.",
                                "caseKinds",
                                List.of("AREA"),
                                "parts",
                                parts,
                                "since",
                                since()))
                .id();
    }

    private String since() {
        return office.day().minusDays(DAYS_AGO).toString();
    }

    private void enter(Offer offer) {
        String id = manager.create(office.key(offer.code()), "/intervention-types", type(offer))
                .id();
        types.put(offer.code(), id);
        if (offer.places() > 0) {
            manager.create(
                    office.key(offer.code() + "-places"),
                    "/capacity-allotments",
                    Map.of(
                            "interventionTypeId",
                            id,
                            "since",
                            since(),
                            "until",
                            office.day().plusDays(365).toString(),
                            "slots",
                            offer.places()));
        }
    }

    private Map<String, Object> type(Offer offer) {
        return Map.of(
                "code", offer.code(),
                "name", offer.name(),
                "chain", offer.chain(),
                "organisationId", offer.organisationId(),
                "targetGroup", "Inwoners van de regio",
                "lifeDomains", List.of(offer.domain()),
                "capacityBound", offer.places() > 0,
                "dataClass", offer.dataClass(),
                "since", since());
    }
}
