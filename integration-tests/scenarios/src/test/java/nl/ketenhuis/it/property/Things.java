package nl.ketenhuis.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.ketenhuis.it.property.Caller.Answer;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.local.demo.InventedPerson;

/** Things to act upon: cases, and whatever else can be made of the contract's examples; their ids by collection. */
final class Things {

    private static final int MANY = 40;

    /** Made before the rest, which refers to them. */
    private static final String TYPES = "/intervention-types";

    private static final List<String> MAKERS = List.of("noor", "tess", "iris", "bas", "eva", "omar", "amir", "sem");

    private final Caller caller;
    private final Map<String, List<String>> ids = new TreeMap<>();

    Things(Caller caller) {
        this.caller = caller;
    }

    static Things of(Contract contract, Caller caller) {
        for (InventedPerson person : House.people(MANY)) {
            House.caseAbout(person, House.POLICE, House.PROBATION);
        }
        Things things = new Things(caller);
        contract.acts().stream().map(Act::collection).distinct().forEach(things::list);
        SplittableRandom chance = new SplittableRandom(1);
        Map<String, JsonNode> makings = contract.makings();
        things.makeMany(TYPES, makings.remove(TYPES), chance);
        makings.forEach((collection, example) -> things.makeMany(collection, example, chance));
        return things;
    }

    private void makeMany(String collection, JsonNode example, SplittableRandom chance) {
        Bodies bodies = bodies();
        for (int many = 0; many < MANY; many++) {
            make(collection, MAKERS.get(many % MAKERS.size()), bodies.ofNew(example, chance));
        }
    }

    List<String> in(String collection) {
        return ids.getOrDefault(collection, List.of());
    }

    Bodies bodies() {
        Map<String, List<String>> pools = new TreeMap<>();
        List<String> partners = idsOf(caller.get("noor", "/partners?limit=100"));
        for (String name : List.of("organisationId", "participants", "recipients", "partnerId")) {
            pools.put(name, partners);
        }
        pools.put("tableId", idsOf(caller.get("noor", "/consultation-tables?limit=100")));
        pools.put("caseId", in("/cases"));
        pools.put("interventionTypeId", in(TYPES));
        pools.put("referralId", in("/referrals"));
        pools.put("municipalityCode", List.of("0014", "0106"));
        return new Bodies(pools);
    }

    private void list(String collection) {
        Answer answer = caller.get("noor", collection + "?limit=100");
        if (answer.status() == 200) {
            ids.put(collection, idsOf(answer));
        }
    }

    private void make(String collection, String who, String body) {
        Answer made = caller.post(who, collection, null, body);
        if (made.status() == 201 && !made.text("id").isEmpty()) {
            ids.computeIfAbsent(collection, any -> new ArrayList<>()).add(made.text("id"));
        }
    }

    private static List<String> idsOf(Answer page) {
        List<String> found = new ArrayList<>();
        page.body().path("items").forEach(item -> found.add(item.path("id").asText()));
        return found;
    }
}
