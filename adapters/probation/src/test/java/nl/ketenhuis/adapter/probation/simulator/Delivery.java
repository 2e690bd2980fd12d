package nl.ketenhuis.adapter.probation.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An update probation has taken in.
 *
 * @param releaseOn the release date it was told, empty if none
 * @param occurredAt when the source recorded the event, as told
 * @param receivedAt when it arrived
 */
public record Delivery(
        UUID id,
        String caseNumber,
        long sequence,
        String detentionNumber,
        String standing,
        String releaseOn,
        Instant occurredAt,
        Instant receivedAt) {

    static Delivery of(JsonNode update) {
        JsonNode detention = update.required("detentie");
        return new Delivery(
                UUID.fromString(update.required("berichtId").asText()),
                update.required("zaaknummer").asText(),
                update.required("volgnummer").asLong(),
                detention.required("detentienummer").asText(),
                detention.required("stand").asText(),
                detention.path("vrijheidsdatum").asText(""),
                Instant.parse(update.required("gebeurtenisTijdstip").asText()),
                Instant.now());
    }
}
