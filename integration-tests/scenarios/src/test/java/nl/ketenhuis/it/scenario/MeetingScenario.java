package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Meetings of tables: agenda, invitations, contributions, attendance with mandate (S-CON-2, S-CON-5, S-CON-9). */
@ExtendWith(TheSystem.class)
class MeetingScenario {

    private static final Call TESS = Call.by("tess");
    private static final Call BAS = Call.by("bas");

    @Test
    void theAgendaIsFilledByPriorityAndKeepsToItsCapacity() {
        String later = Meetings.riskCase(House.POLICE);
        String first = Meetings.riskCase(House.POLICE);
        Meetings.putOnTable(first, Meetings.RISK_TABLE, 1);
        String meeting = Meetings.riskIn(3);
        TheSystem.get().rows().execute("update consultation set capacity = 1 where id = '" + meeting + "'");

        TESS.read(Meetings.at(meeting) + "/agenda-proposals")
                .body("items", hasSize(1))
                .body("items[0].priority", equalTo(1));
        Meetings.putOn(meeting, first);
        TESS.create(Meetings.at(meeting) + "/agenda-items", Meetings.entry(later))
                .statusCode(409)
                .body("guard", equalTo("agenda-has-room"));
        TESS.read("/cases/" + first).body("status", equalTo("IN_CONSULTATION"));

        String other = Meetings.riskIn(5);
        TESS.create(Meetings.at(other) + "/agenda-items", Meetings.entry(first))
                .statusCode(409)
                .body("guard", equalTo("waits-on-one-agenda"));
        String elsewhere = House.caseAbout(House.somebody(), House.POLICE);
        TESS.create(Meetings.at(other) + "/agenda-items", Meetings.entry(elsewhere))
                .statusCode(409)
                .body("guard", equalTo("case-of-this-table"));
    }

    @Test
    void whoAlwaysTakesPartIsInvitedAtOnceAndAnswersForItself() {
        String meeting = Meetings.riskIn(4);
        TESS.read(Meetings.at(meeting))
                .body("yields", contains("AGREE_PLAN"))
                .body("fixedParticipants.kind", hasItems("POLICE", "PUBLIC_PROSECUTION", "SCHOOL_ATTENDANCE"))
                .body("fixedParticipants.invited", everyItem(equalTo(true)));
        String ofPolice = TESS.read(Meetings.at(meeting) + "/invitations")
                .extract()
                .path("items.find { it.organisation.id == '" + House.POLICE + "' }.id");
        String invitation = Meetings.at(meeting) + "/invitations/" + ofPolice;

        BAS.act(invitation, "_answer", Map.of("accepted", true))
                .statusCode(400)
                .body("errors.pointer", contains("/representative"));
        BAS.done(invitation, "_answer", Map.of("accepted", true, "representative", "B. de Boer"))
                .body("status", equalTo("ACCEPTED"));
        BAS.done(invitation, "_answer", Map.of("accepted", false, "reason", "Shift was moved."))
                .body("status", equalTo("DECLINED"));
        Call.by("eva").read(Meetings.at(meeting)).statusCode(404);
        TESS.created(
                Meetings.at(meeting) + "/invitations",
                Map.of("organisationId", House.PROBATION, "reason", "Knows the brother."));
        Call.by("eva").read(Meetings.at(meeting)).statusCode(200);
        Call.by("zoe").read(Meetings.at(meeting)).statusCode(404);
    }

    @Test
    void aPartnerIsAskedToBringSomethingInBeforeADay() {
        String caseId = Meetings.riskCase(House.POLICE);
        String meeting = Meetings.riskIn(6);
        String item = Meetings.putOn(meeting, caseId);
        String due = LocalDate.now().plusDays(2).toString();

        TESS.create("/contributions", request(meeting, item, House.PROBATION, due))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-case"));
        String asked = TESS.created("/contributions", request(meeting, item, House.POLICE, due));
        BAS.read("/contributions?status=ASKED").body("items.id", hasItem(asked));
        TESS.read(Meetings.item(meeting, item)).body("contributionsOpen", equalTo(1));
        TESS.act("/contributions/" + asked, "_decline", Map.of("reason", "Not mine."))
                .statusCode(403);

        BAS.done("/contributions/" + asked, "_give", Map.of("factIds", List.of(), "remark", "Nothing new is known."))
                .body("status", equalTo("GIVEN"));
        BAS.act("/contributions/" + asked, "_decline", Map.of("reason", "Too late."))
                .statusCode(409)
                .body("guard", equalTo("contribution-state"));
        TESS.read(Meetings.item(meeting, item)).body("contributionsOpen", equalTo(0));
    }

    @Test
    void whoAttendsIsToldWhatHeOrSheMayDecideOnThatDay() {
        String meeting = Meetings.riskIn(0);
        Meetings.putOn(meeting, Meetings.riskCase(House.POLICE));
        TESS.create(Meetings.at(meeting) + "/attendances", Meetings.attendance(House.POLICE, Meetings.BAS))
                .statusCode(409)
                .body("guard", equalTo("consultation-state"));
        TESS.done(Meetings.at(meeting), "_fixagenda", null).body("status", equalTo("AGENDA_FIXED"));

        TESS.create(Meetings.at(meeting) + "/attendances", Meetings.attendance(House.POLICE, Meetings.BAS))
                .statusCode(201)
                .body("mandates", hasItems("AGREE_PLAN", "SCALE"));
        TESS.create(Meetings.at(meeting) + "/attendances", Meetings.attendance(House.POLICE, "somebody-else"))
                .statusCode(201)
                .body("mandates", empty());
        TESS.read(Meetings.at(meeting)).body("fixedParticipants.find { it.kind == 'POLICE' }.attends", equalTo(true));
    }

    @Test
    void aMandateCountsOnTheDayOfTheMeeting() {
        String meeting = Meetings.riskIn(0);
        Meetings.putOn(meeting, Meetings.riskCase(House.PROBATION));
        TESS.done(Meetings.at(meeting), "_fixagenda", null);
        TheSystem.get()
                .rows()
                .execute("update consultation set starts_at = starts_at - interval '2 days',"
                        + " ends_at = ends_at - interval '2 days' where id = '" + meeting + "'");
        LocalDate today = LocalDate.now();
        mandate("then-" + meeting, today.minusDays(30), today.minusDays(1));
        mandate("since-" + meeting, today, today.plusDays(30));

        mayDecide(meeting, "then-" + meeting).body("mandates", hasItem("SCALE"));
        mayDecide(meeting, "since-" + meeting).body("mandates", empty());
    }

    @Test
    void aMandateTakenBackDecidesNothing() {
        String meeting = Meetings.riskIn(0);
        Meetings.putOn(meeting, Meetings.riskCase(House.PROBATION));
        TESS.done(Meetings.at(meeting), "_fixagenda", null);
        LocalDate today = LocalDate.now();
        mandate("kept-" + meeting, today.minusDays(30), today.plusDays(30));
        String mandate = mandate("lost-" + meeting, today.minusDays(30), today.plusDays(30));

        Call.by("omar").done("/mandates/" + mandate, "_revoke", Map.of("reason", "Andere functie."));

        mayDecide(meeting, "kept-" + meeting).body("mandates", hasItem("SCALE"));
        mayDecide(meeting, "lost-" + meeting).body("mandates", empty());
    }

    private static String mandate(String subject, LocalDate since, LocalDate until) {
        return Call.by("omar")
                .created(
                        "/mandates",
                        Map.of(
                                "organisationId",
                                House.PROBATION,
                                "subject",
                                subject,
                                "name",
                                "Vertegenwoordiger",
                                "decisionKinds",
                                List.of("SCALE"),
                                "since",
                                since.toString(),
                                "until",
                                until.toString(),
                                "evidence",
                                "Mandaatbesluit 2026-21"));
    }

    private static ValidatableResponse mayDecide(String meeting, String subject) {
        return TESS.create(Meetings.at(meeting) + "/attendances", Meetings.attendance(House.PROBATION, subject))
                .statusCode(201);
    }

    @Test
    void whatWaitedForACancelledMeetingWaitsForAnother() {
        String caseId = Meetings.riskCase(House.POLICE);
        String meeting = Meetings.riskIn(7);
        Meetings.putOn(meeting, caseId);
        TESS.done(Meetings.at(meeting), "_cancel", Map.of("reason", "The chair is ill."))
                .body("status", equalTo("CANCELLED"))
                .body("allowedActions.operation", not(hasItem("putOnAgenda")));
        Meetings.putOn(Meetings.riskIn(8), caseId);
    }

    @Test
    void chairsDiscussMattersThatNameNobody() {
        Call iris = Call.by("iris");
        iris.create("/chair-topics", Map.of("title", "Reports", "text", "As in NRD-2026-000123."))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-anonymous"));
        String topic = iris.created(
                "/chair-topics", Map.of("title", "Reports come late", "text", "After the hearing.", "caseCount", 6));
        String meeting = Meetings.plan(Meetings.CHAIRS_TABLE, 1, Meetings.IRIS);
        TESS.create(Meetings.at(meeting) + "/agenda-items", Meetings.entry(Meetings.riskCase(House.POLICE)))
                .statusCode(409)
                .body("guard", equalTo("case-fits-table"));
        TESS.created(
                Meetings.at(meeting) + "/agenda-items",
                Map.of("chairTopicId", topic, "reason", "Seen at three tables."));
        iris.read("/chair-topics/" + topic).body("status", equalTo("ON_AGENDA"));
        iris.read(Meetings.at(meeting) + "/agenda-items").body("items.title", contains("Reports come late"));
    }

    private static Map<String, String> request(String meeting, String item, String organisation, String due) {
        return Map.of(
                "consultationId", meeting,
                "agendaItemId", item,
                "organisationId", organisation,
                "question", "What was seen of the family this year?",
                "dueDate", due);
    }
}
