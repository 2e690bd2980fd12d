package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.ketenhuis.gateway.problem.InputError;

/** What must hold for tables, disclosure rules and criteria because of what they are. */
final class SubjectRules {

    private final Configuration wanted;
    private final Sections sections;
    private final List<InputError> errors = new ArrayList<>();

    SubjectRules(Configuration wanted, Sections sections) {
        this.wanted = wanted;
        this.sections = sections;
    }

    /** Everything that is wrong. */
    List<InputError> errors() {
        each("tables", SubjectRules::outsideIsOutside, "/insideHouse", "outside-table");
        each("disclosureRules", SubjectRules::healthIsGuarded, "/effect", "health-needs-necessity");
        each("criteriaSets", SubjectRules::factsAreCompared, "/criteria", "fact-not-compared");
        each("participationThemes", SubjectRules::stayingOutIsExplained, "/reason", "required");
        return List.copyOf(errors);
    }

    private static boolean outsideIsOutside(ObjectNode table) {
        return table.path("type").asText().equals("OUTSIDE")
                != table.path("insideHouse").asBoolean();
    }

    /** I-11: from care to the criminal chain never without necessity for each fact, and only at a table named. */
    private static boolean healthIsGuarded(ObjectNode rule) {
        boolean guarded = rule.path("dataClass").asText().equals("HEALTH")
                && rule.path("originChain").asText().equals("CARE")
                && rule.path("recipientChain").asText().equals("CRIMINAL");
        String effect = rule.path("effect").asText();
        return !guarded || effect.equals("DENY") || effect.equals("NECESSITY") && rule.has("tableType");
    }

    private static boolean factsAreCompared(ObjectNode set) {
        boolean sound = true;
        for (var criterion : set.path("criteria")) {
            boolean fact = criterion.path("kind").asText().equals("FACT");
            boolean compared = criterion.has("factName") && criterion.has("operator") && criterion.has("value");
            sound &= !fact || compared;
        }
        return sound;
    }

    private static boolean stayingOutIsExplained(ObjectNode participation) {
        return !participation.path("form").asText().equals("NONE") || participation.has("reason");
    }

    private void each(String name, Predicate<ObjectNode> sound, String field, String code) {
        Section section = sections.get(name);
        List<ObjectNode> items = wanted.of(section);
        for (int place = 0; place < items.size(); place++) {
            if (!sound.test(items.get(place))) {
                errors.add(InputError.at(section.pointer(place) + field, code));
            }
        }
    }
}
