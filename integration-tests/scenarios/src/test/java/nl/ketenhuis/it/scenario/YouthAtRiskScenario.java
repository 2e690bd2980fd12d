package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T-02 at the desk: two partners signal the same boy, the desk makes one referral of it. */
@ExtendWith(TheSystem.class)
class YouthAtRiskScenario {

    private static final Map<String, Object> PROMOTION = Map.of(
            "theme", "YOUTH",
            "reason", "Twee partijen maken zich zorgen om dezelfde jongen.",
            "ownChainExhausted", "School en politie kwamen er elk voor zich niet uit.",
            "urgency", "NORMAL",
            "subjectInformed", true);

    @Test
    void twoSignalsOfDifferentPartnersBecomeOneReferral() {
        InventedPerson boy = House.somebody();
        String absence = Desk.signal("amir", Desk.reference(), "SCHOOL_ABSENCE", boy, "Drie weken afwezig")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String match = Desk.signal("bas", Desk.reference(), "VIR_MATCH", boy, null)
                .then()
                .statusCode(201)
                .body("description", nullValue())
                .extract()
                .path("id");
        String person =
                Api.as("noor", Desk.PURPOSE).get("/signals/{id}", absence).path("personId");
        Api.as("noor", Desk.PURPOSE)
                .queryParam("personId", person)
                .get("/signals")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(absence, match));

        String referral = Desk.onSignal(absence, "_promote", PROMOTION)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROMOTED"))
                .extract()
                .path("referralId");
        Desk.onSignal(match, "_link", Map.of("referralId", referral))
                .then()
                .statusCode(200)
                .body("status", equalTo("LINKED"));
        Desk.read("noor", referral).body("personId", equalTo(person)).body("signals", hasItems(absence, match));
        Desk.onSignal(match, "_discard", Map.of("motivation", "x"))
                .then()
                .statusCode(409)
                .body("guard", equalTo("signal-state"));
    }

    @Test
    void aMatchOfTheRiskIndexNeverSaysWhatTheRiskIs() {
        Desk.signal("bas", Desk.reference(), "VIR_MATCH", House.somebody(), "Huiselijk geweld")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/description"))
                .body("errors[0].code", equalTo("never-with-vir-match"));
    }

    @Test
    void theSameSignalAgainIsTheSameSignal() {
        InventedPerson boy = House.somebody();
        String reference = Desk.reference();
        String first =
                Desk.signal("bas", reference, "NUISANCE", boy, "Overlast").path("id");

        assertEquals(
                first,
                Desk.signal("bas", reference, "NUISANCE", boy, "Overlast").path("id"));
        assertEquals(1, TheSystem.get().rows().count("select count(*) from signal where reference = ?", reference));
        assertEquals(
                1, TheSystem.get().rows().count("select count(*) from case_event where signal_id = ?::uuid", first));
        Desk.signal("bas", reference, "NUISANCE", boy, "Iets heel anders")
                .then()
                .statusCode(409)
                .body("guard", equalTo("reference-once"));
    }

    @Test
    void aPartnerSeesItsOwnSignalsAndNothingOfTheHouse() {
        String id = Desk.signal("bas", Desk.reference(), "NUISANCE", House.somebody(), "Overlast")
                .path("id");
        Api.as("bas", "REFERRAL")
                .get("/signals/{id}", id)
                .then()
                .statusCode(200)
                .body("personId", nullValue())
                .body("allowedActions", equalTo(List.of()));
        Api.as("eva", "REFERRAL").get("/signals/{id}", id).then().statusCode(404);
    }

    @Test
    void aSignalAboutSomeoneInACaseIsAddedToThatCase() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.POLICE);
        String id = Desk.signal("bas", Desk.reference(), "INCIDENT", person, "Ruzie op straat")
                .path("id");

        Desk.onSignal(id, "_link", Map.of("caseId", House.caseAbout(House.somebody(), House.POLICE)))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("open-case"));
        Desk.onSignal(id, "_link", Map.of("caseId", caseId))
                .then()
                .statusCode(200)
                .body("caseId", equalTo(caseId));
        Api.as("noor", Desk.PURPOSE)
                .get("/cases/{id}/timeline", caseId)
                .then()
                .body("items.kind", hasItem("SIGNAL_LINKED"));
    }
}
