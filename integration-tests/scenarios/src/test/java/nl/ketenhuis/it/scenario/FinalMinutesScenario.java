package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.Table;
import nl.ketenhuis.it.support.Table.Sitting;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Minutes are confirmed by the chair of the meeting and nobody else; then nothing of them changes, by whatever way (I-06). */
@ExtendWith(TheSystem.class)
class FinalMinutesScenario {

    private static final String KIND = "COMMIT_AGREEMENT";
    private static final String HOST = "01890000-0000-7000-8000-000000000101";
    private static final List<String> POLICE = List.of(House.POLICE);
    private static final Call TESS = Call.by("tess");
    private static final Call IRIS = Call.by("iris");
    private static final Call OMAR = Call.by("omar");

    @Test
    void nobodyConfirmsTheMinutesOfAnothersMeeting() {
        Sitting sitting = decided(Meetings.riskCase(House.POLICE));
        String meeting = Meetings.at(sitting.meeting());
        TESS.created(meeting + "/invitations", Map.of("organisationId", HOST, "reason", "Luistert mee."));
        sitting.end();
        TESS.done(meeting, "_writeminutes", Map.of("text", "Zoals besloten."));

        OMAR.act(meeting, "_confirmminutes", null).statusCode(409).body("guard", equalTo("is-its-chair"));
        TESS.act(meeting, "_confirmminutes", null).statusCode(403);
        IRIS.done(meeting, "_confirmminutes", null).body("status", equalTo("MINUTES_CONFIRMED"));
    }

    @Test
    void confirmedMinutesCannotBeRewritten() {
        Sitting sitting = decided(Meetings.riskCase(House.POLICE));
        confirm(sitting);
        String meeting = Meetings.at(sitting.meeting());

        TESS.act(meeting, "_writeminutes", Map.of("text", "Toch anders."))
                .statusCode(409)
                .body("guard", equalTo("consultation-state"));
        IRIS.act(meeting, "_confirmminutes", null).statusCode(409).body("guard", equalTo("consultation-state"));
        for (String change : List.of(
                "update consultation set minutes = 'Toch anders.'",
                "update consultation set status = 'HELD'",
                "delete from consultation")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> TheSystem.get().rows().execute(change + " where id = '" + sitting.meeting() + "'"));
        }
        TESS.read(meeting).body("minutes", equalTo("Zoals besloten."));
    }

    @Test
    void onlyWhatIsFinalIsCorrectedAndOnce() {
        String caseId = Meetings.riskCase(House.POLICE);
        Sitting first = decided(caseId);
        String wrong = decisionOf(first);
        first.end();
        Sitting second = Table.RISK.meetAbout(caseId, KIND, POLICE);
        notCorrectable(second, wrong);

        confirmed(first);
        corrects(second, wrong).statusCode(200);
        second.end();
        notCorrectable(Table.RISK.meetAbout(caseId, KIND, POLICE), wrong);
        notCorrectable(Table.RISK.meetAbout(Meetings.riskCase(House.POLICE), KIND, POLICE), wrong);
    }

    private static Sitting decided(String caseId) {
        Sitting sitting = Table.RISK.meetAbout(caseId, KIND, POLICE);
        sitting.decide(KIND, "Elke week een bezoek.", POLICE, Map.of("noOutputReason", "Er is al een plan."));
        return sitting;
    }

    private static void confirm(Sitting sitting) {
        sitting.end();
        confirmed(sitting);
    }

    private static void confirmed(Sitting sitting) {
        TESS.done(Meetings.at(sitting.meeting()), "_writeminutes", Map.of("text", "Zoals besloten."));
        IRIS.done(Meetings.at(sitting.meeting()), "_confirmminutes", null);
    }

    private static String decisionOf(Sitting sitting) {
        return TESS.read("/decisions?consultationId=" + sitting.meeting())
                .extract()
                .path("items[0].id");
    }

    private static void notCorrectable(Sitting sitting, String decision) {
        corrects(sitting, decision)
                .statusCode(400)
                .body("errors.pointer", contains("/decisions/0/corrects"))
                .body("errors.code", hasItem("not-correctable"));
    }

    private static ValidatableResponse corrects(Sitting sitting, String decision) {
        Map<String, Object> decided = Map.of(
                "kind", KIND,
                "text", "Elke twee weken een bezoek.",
                "motivation", "Zo was het bedoeld.",
                "organisationIds", POLICE,
                "corrects", decision);
        return TESS.act(
                Meetings.item(sitting.meeting(), sitting.item()),
                "_hold",
                Map.of(
                        "approach",
                        "Bezoek.",
                        "noOutputReason",
                        "Er is al een plan.",
                        "decisions",
                        List.of(decided),
                        "agreements",
                        List.of()));
    }
}
