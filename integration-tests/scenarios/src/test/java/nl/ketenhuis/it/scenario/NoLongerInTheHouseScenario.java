package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.Dated;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.Table;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who takes part in the house no longer, or not yet, is told nothing, tells nothing, is taken up in nothing and bound to
 * nothing (I-10).
 */
@ExtendWith(TheSystem.class)
class NoLongerInTheHouseScenario {

    private static final String DJI = "01890000-0000-7000-8000-000000000106";
    private static final String WELFARE = "01890000-0000-7000-8000-000000000117";

    @Test
    void itsSystemKnowsNoHouse() {
        String system = "partner-child-protection";
        houses(system).body("items.code", hasItem(House.NORTH));
        Dated.participation(House.CHILD_PROTECTION)
                .whileOutOfForce(() -> houses(system).body("items", empty()));
        houses(system).body("items.code", hasItem(House.NORTH));
    }

    @Test
    void itIsTakenUpInNoCase() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String referral = Desk.refer("bas", House.somebody(), "AFTERCARE").path("id");
        Map<String, Object> acceptance = Desk.acceptance(referral);
        acceptance.put("participants", List.of(WELFARE));

        Dated.participation(WELFARE).whileOutOfForce(() -> {
            joins(caseId).statusCode(400).body("errors.code", hasItem("not-a-participant"));
            Desk.act("noor", referral, "_decide", acceptance)
                    .then()
                    .statusCode(400)
                    .body("errors.code", hasItem("not-a-participant"));
        });
        joins(caseId).statusCode(200);
        Desk.act("noor", referral, "_decide", acceptance).then().statusCode(200);
    }

    @Test
    void itIsBoundToNothing() {
        Table.Sitting sitting = Table.RISK.meetAbout(Meetings.riskCase(WELFARE), "AGREE_PLAN", List.of(WELFARE));
        Map<String, Object> decided = Map.of(
                "approach",
                "Elke week een bezoek.",
                "decisions",
                List.of(Map.of(
                        "kind", "AGREE_PLAN",
                        "text", "Het plan.",
                        "motivation", "Iedereen doet mee.",
                        "organisationIds", List.of(WELFARE))),
                "agreements",
                List.of());
        String place = Meetings.item(sitting.meeting(), sitting.item());

        Dated.participation(WELFARE).whileOutOfForce(() -> Call.by("tess")
                .act(place, "_hold", decided)
                .statusCode(409)
                .body("guard", equalTo("mandate-in-force")));
        Call.by("tess").done(place, "_hold", decided);
    }

    @Test
    void itsSystemIsToldNothing() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.PROBATION);
        Detained detained = new Detained(person);
        detained.told();
        long before = deliveries(caseId);

        Dated.participation(House.PROBATION).whileOutOfForce(detained::told);
        Dated.purpose("AFTERCARE").whileOutOfForce(detained::told);
        CaseWork.act(
                        "noor",
                        caseId,
                        "_endparticipant",
                        Map.of("organisationId", House.PROBATION, "motivation", "Afgerond."))
                .statusCode(200);
        detained.told();
        assertEquals(before, deliveries(caseId));

        CaseWork.act(
                        "noor",
                        caseId,
                        "_addparticipant",
                        Map.of("organisationId", House.PROBATION, "role", "PARTICIPANT"))
                .statusCode(200);
        detained.told();
        assertEquals(before + 1, deliveries(caseId));
        TheSystem.get().rows().execute("update case_file set shielded = true where id = '" + caseId + "'");
        detained.told();
        assertEquals(before + 1, deliveries(caseId), "of a shielded case only who is named is told");
    }

    @Test
    void whatItsSystemSendsIsNotTakenIn() {
        InventedPerson person = House.somebody();
        House.caseAbout(person, House.POLICE);
        Detained detained = new Detained(person);
        detained.told();

        Dated.participation(DJI).whileOutOfForce(() -> assertEquals(403, detained.told(403)));
        detained.told();
    }

    private static ValidatableResponse houses(String who) {
        return Api.as(who, "CASE_DIRECTION").get("/houses").then().statusCode(200);
    }

    private static ValidatableResponse joins(String caseId) {
        return CaseWork.act(
                "noor", caseId, "_addparticipant", Map.of("organisationId", WELFARE, "role", "PARTICIPANT"));
    }

    private static long deliveries(String caseId) {
        return TheSystem.get()
                .rows()
                .count(
                        "select count(*) from outbound_delivery where case_id = ?::uuid and recipient = 'probation'",
                        caseId);
    }

    /** Somebody whose release DJI plans anew each time. */
    private static final class Detained {

        private final DjiDetention detention;
        private OffsetDateTime at = OffsetDateTime.parse("2026-02-01T09:00:00+01:00");

        Detained(InventedPerson person) {
            detention = new DjiDetention(
                    House.NORTH, "D-" + UUID.randomUUID(), House.asDjiKnows(person), LocalDate.of(2026, 1, 5));
        }

        void told() {
            told(202);
        }

        int told(int expected) {
            at = at.plusDays(1);
            int status = TheSystem.get()
                    .dji(House.NORTH)
                    .push(detention.planned(
                            UUID.randomUUID().toString(), at, at.toLocalDate().plusDays(60)))
                    .status();
            assertEquals(expected, status);
            return status;
        }
    }
}
