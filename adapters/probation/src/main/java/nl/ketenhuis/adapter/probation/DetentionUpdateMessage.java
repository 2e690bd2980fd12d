package nl.ketenhuis.adapter.probation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What probation's system is told, on the wire. Its names are Dutch, as that system's are; the README maps them. What is
 * null is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DetentionUpdateMessage(
        @JsonProperty("berichtId") String id,
        @JsonProperty("volgnummer") long sequence,
        @JsonProperty("huis") String house,
        @JsonProperty("zaaknummer") String caseNumber,
        @JsonProperty("gebeurtenisTijdstip") String occurredAt,
        @JsonProperty("client") Client client,
        @JsonProperty("detentie") Detention detention) {

    /** The person, by every number and name the register has of him. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Client(
            @JsonProperty("skn") String criminalChainNumber,
            @JsonProperty("bsn") String bsn,
            @JsonProperty("voornamen") String givenNames,
            @JsonProperty("tussenvoegsel") String prefix,
            @JsonProperty("achternaam") String familyName,
            @JsonProperty("geboortedatum") String birthDate) {

        @Override
        public String toString() {
            return "(a person)";
        }
    }

    /** How the detention stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detention(
            @JsonProperty("detentienummer") String number,
            @JsonProperty("inrichting") String institution,
            @JsonProperty("regime") Regime regime,
            @JsonProperty("stand") Standing standing,
            @JsonProperty("aanvang") String startedOn,
            @JsonProperty("vrijheidsdatum") String releaseOn) {}

    /** Adult or juvenile. */
    enum Regime {
        VOLWASSENEN,
        JEUGD
    }

    /** In detention, release planned, release withdrawn, free. */
    enum Standing {
        IN_DETENTIE,
        ONTSLAG_VOORZIEN,
        ONTSLAG_VERVALLEN,
        IN_VRIJHEID
    }
}
