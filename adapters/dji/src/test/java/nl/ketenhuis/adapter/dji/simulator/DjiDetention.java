package nl.ketenhuis.adapter.dji.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage.Expected;

/**
 * One detention, from which DJI's messages about it are written.
 *
 * @param house code of the house that is told
 */
public record DjiDetention(String house, String number, DjiPerson person, LocalDate startedOn) {

    /** The detention has begun. */
    public DjiMessage started(String id, OffsetDateTime at) {
        return message(id, "AANVANG_DETENTIE", at, null);
    }

    /** A release is planned for this day. */
    public DjiMessage planned(String id, OffsetDateTime at, LocalDate releaseOn) {
        return message(id, "ONTSLAG_GEPLAND", at, releaseOn);
    }

    /** The release has moved to this day. */
    public DjiMessage changed(String id, OffsetDateTime at, LocalDate releaseOn) {
        return message(id, "ONTSLAG_GEWIJZIGD", at, releaseOn);
    }

    /** The release does not go ahead. */
    public DjiMessage revoked(String id, OffsetDateTime at) {
        return message(id, "ONTSLAG_INGETROKKEN", at, null);
    }

    /** The person left on this day. */
    public DjiMessage effected(String id, OffsetDateTime at, LocalDate releaseOn) {
        return message(id, "ONTSLAG_GEEFFECTUEERD", at, releaseOn);
    }

    private DjiMessage message(String id, String kind, OffsetDateTime at, LocalDate releaseOn) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("berichtId", id);
        json.put("verzonden", at.plusMinutes(2).toString());
        json.put("ontvanger", house);
        json.put("soort", kind);
        json.put("gebeurtenisTijdstip", at.toString());
        json.set("detentie", detention());
        json.set("persoon", person.json());
        if (releaseOn != null) {
            json.put("ontslagdatum", releaseOn.toString());
            json.put("reden", "EINDE_STRAF");
        }
        if (person.municipality() != null) {
            json.put("gemeenteVanTerugkeer", person.municipality());
        }
        return new DjiMessage(id, person, kind, json.toString(), Expected.REGISTERED);
    }

    private ObjectNode detention() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("nummer", number);
        json.putObject("inrichting")
                .put("soort", person.juvenile() ? "JJI" : "PI")
                .put("naam", person.juvenile() ? "JJI Het Noorderlicht" : "PI Veenhuizen");
        return json.put("begindatum", startedOn.toString());
    }
}
