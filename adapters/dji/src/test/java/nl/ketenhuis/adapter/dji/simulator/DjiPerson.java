package nl.ketenhuis.adapter.dji.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * A person DJI knows; invented. Whatever is null is left out of the messages.
 *
 * @param juvenile whether detained in a juvenile institution
 * @param municipality four-digit code of where the person returns to
 */
public record DjiPerson(
        String skn,
        String bsn,
        String givenNames,
        String prefix,
        String familyName,
        LocalDate birthDate,
        boolean juvenile,
        String municipality) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, "skn", skn);
        put(json, "bsn", bsn);
        put(json, "voornamen", givenNames);
        put(json, "voorvoegsel", prefix);
        put(json, "geslachtsnaam", familyName);
        put(json, "geboortedatum", birthDate == null ? null : birthDate.toString());
        return json;
    }

    private static void put(ObjectNode json, String name, String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
