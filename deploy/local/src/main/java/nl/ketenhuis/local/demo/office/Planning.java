package nl.ketenhuis.local.demo.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ketenhuis.local.api.ApiClient;

/** Interventions chosen for cases, and plans that partners agree to, so that they can start. */
final class Planning {

    private final Office office;
    private final Map<String, String> types;
    private final ApiClient director;

    /**
     * @param types ids of the catalogue, by code
     */
    Planning(Office office, Map<String, String> types) {
        this.office = office;
        this.types = types;
        this.director = office.director();
    }

    /** Chooses something from the catalogue for a case; gives the id of the intervention. */
    String choose(String step, String caseId, String code) {
        return director.create(
                        office.key(step + "-" + code),
                        "/interventions",
                        Map.of(
                                "caseId", caseId,
                                "interventionTypeId", types.get(code),
                                "motivation", "Past bij wat eerder werkte.",
                                "alternatives",
                                        List.of(Map.of(
                                                "name", "Boete",
                                                "chain", "CRIMINAL",
                                                "reasonNotChosen", "Maakt de schulden groter.")),
                                "plannedStartDate", office.day().toString()))
                .id();
    }

    /** A plan and an agreement, which the house's partners agree to. */
    void agree(String step, String caseId) {
        agree(step, caseId, List.of());
    }

    /** Chooses something and has it agreed and begun; in the plan only if its organisation has somebody here to agree. */
    void execute(String step, String caseId, String code) {
        String intervention = choose(step, caseId, code);
        boolean bound = office.staff().speaksFor(Offer.organisationOf(office.house(), code));
        agree(step, caseId, bound ? List.of(intervention) : List.of());
        if (!bound) {
            move(step, intervention, "AGREED");
        }
        move(step, intervention, "STARTED");
    }

    /** Applies a scenario to a case: what it proposes is agreed as a whole, and its first intervention begins. */
    void apply(String step, String caseId, String scenario) {
        JsonNode proposed = director.act(
                        office.key(step + "-apply"),
                        "/intervention-scenarios/" + scenario,
                        "_apply",
                        Map.of("caseId", caseId, "motivation", "Werkte op het marktplein."))
                .body()
                .path("interventions");
        List<String> interventions = StreamSupport.stream(proposed.spliterator(), false)
                .map(one -> one.path("id").asText())
                .toList();
        agree(step, caseId, interventions);
        move(step, interventions.get(0), "STARTED");
    }

    private void agree(String step, String caseId, List<String> interventions) {
        String plan = director.create(office.key(step + "-plan"), "/plans", plan(caseId, interventions))
                .id();
        director.create(office.key(step + "-agreement"), "/agreements", agreement(caseId, plan));
        String place = "/plans/" + plan;
        director.act(
                office.key(step + "-propose"),
                place,
                "_propose",
                Map.of("partners", office.staff().organisations()));
        office.staff().partners().forEach(partner -> office.as(partner.login())
                .act(office.key(step + "-approve"), place, "_approve", Map.of("decision", "APPROVED")));
    }

    private void move(String step, String intervention, String to) {
        director.act(office.key(step + "-" + to), "/interventions/" + intervention, "_move", Map.of("to", to));
    }

    private Map<String, Object> plan(String caseId, List<String> interventions) {
        return Map.of(
                "caseId",
                caseId,
                "summary",
                "Rust in de buurt en een dagbesteding.",
                "reviewDate",
                office.day().plusDays(60).toString(),
                "goals",
                List.of(Map.of(
                        "lifeDomain", "SAFETY",
                        "text", "Drie maanden geen meldingen.",
                        "interventionIds", interventions)));
    }

    private Map<String, Object> agreement(String caseId, String plan) {
        return Map.of(
                "caseId",
                caseId,
                "planId",
                plan,
                "text",
                "Gaat wekelijks langs en meldt wat opvalt.",
                "responsibleOrganisationId",
                office.staff().partners().get(0).organisation(),
                "dueDate",
                office.day().plusDays(21).toString());
    }
}
