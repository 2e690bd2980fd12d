package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.it.support.Dossier;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.OperatorDesk;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import nl.ketenhuis.partner.testkit.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * T-19: what cannot be read is refused with all that is wrong with it and without repeating a value; what was sent before
 * changes nothing; nothing is ever half written.
 */
@ExtendWith(TheSystem.class)
class BrokenMessageScenario {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-05-01T09:00:00+02:00");
    private static final LocalDate RELEASE = LocalDate.of(2026, 6, 12);

    private final InventedPerson person = House.somebody();
    private final Dossier dossier = new Dossier(House.caseAbout(person, House.PROBATION, House.GRONINGEN));
    private final DjiSimulator dji = TheSystem.get().dji(House.NORTH);

    @Test
    void everyFaultIsNamedAndNoValueRepeated() {
        List<String> before = counts();
        String broken = detention("T-BRK-1")
                .planned("BRK-1", AT, RELEASE)
                .withBrokenBsn()
                .json()
                .replace("ONTSLAG_GEPLAND", "ONTSLAG_GEHOOPT")
                .replace("\"detentie\":{", "\"geheim\":\"verzwegen-waarde\",\"detentie\":{\"cel\":\"C-217\",")
                .replace("2026-06-12", "12 juni");

        JsonNode problem = refused(400, push(broken));

        assertEquals(Set.of("/persoon/bsn", "/soort", "/geheim", "/detentie/cel", "/ontslagdatum"), pointers(problem));
        for (String value :
                List.of("123456789", "GEHOOPT", "verzwegen", "C-217", "12 juni", person.familyName(), person.skn())) {
            assertFalse(problem.toString().contains(value), value);
        }
        assertEquals(before, counts());
        dossier.saysNothingOfCustody();
    }

    @Test
    void whatIsNoJsonIsRefusedAsAWhole() {
        List<String> before = counts();
        assertEquals(Set.of(""), pointers(refused(400, push("<ontslag>morgen</ontslag>"))));
        assertEquals(Set.of(""), pointers(refused(400, push("{\"berichtId\":\"BRK-2\",\"berichtId\":\"BRK-3\"}"))));
        assertEquals(Set.of(""), pointers(refused(400, dji.push(new byte[] {'"', (byte) 0xE9, '"'}))));
        assertEquals(before, counts());
    }

    @Test
    void twoMegabytesAreTooMuch() {
        List<String> before = counts();
        String padding = "x".repeat(2 * 1024 * 1024);
        Answer answer = push("{\"berichtId\":\"BRK-4\",\"reden\":\"" + padding + "\"}");
        refused(413, answer);
        assertTrue(answer.body().length() < 2000);
        assertEquals(before, counts());
    }

    @Test
    void theSameMessageAgainIsAnsweredTheSameReceiptAndChangesNothing() {
        DjiMessage message = detention("T-BRK-5").planned("BRK-5", AT, RELEASE);
        JsonNode first = accepted(dji.push(message));
        assertFalse(first.path("repeated").asBoolean());
        List<String> before = counts();

        JsonNode again = accepted(dji.push(message));

        assertTrue(again.path("repeated").asBoolean());
        assertEquals(first.path("id"), again.path("id"));
        assertEquals("REGISTERED", again.path("outcome").asText());
        assertEquals(before, counts());
        OperatorDesk.message(first.path("id").asText()).body("timesReceived", equalTo(2));
    }

    @Test
    void anotherTextUnderAKnownIdWaitsForAHuman() {
        DjiDetention detention = detention("T-BRK-6");
        accepted(dji.push(detention.planned("BRK-6", AT, RELEASE)));
        DjiMessage other = detention.planned("BRK-6", AT, RELEASE.plusDays(30));

        JsonNode parked = accepted(dji.push(other));

        assertEquals("PARKED", parked.path("outcome").asText());
        assertEquals("MESSAGE_ID_REUSED", parked.path("reason").asText());
        OperatorDesk.message(parked.path("id").asText()).body("reason", equalTo("MESSAGE_ID_REUSED"));
        assertTrue(OperatorDesk.parked("MESSAGE_ID_REUSED")
                .getList("items.id")
                .contains(parked.path("id").asText()));
        dossier.says("plannedReleaseDate", "2026-06-12");
        JsonNode again = accepted(dji.push(other));
        assertEquals(parked.path("id"), again.path("id"));
        assertTrue(again.path("repeated").asBoolean());
    }

    @Test
    void theSameEventUnderAnotherIdHasNoSecondEffect() {
        DjiDetention detention = detention("T-BRK-7");
        accepted(dji.push(detention.planned("BRK-7a", AT, RELEASE)));

        JsonNode second = accepted(dji.push(detention.planned("BRK-7b", AT, RELEASE)));

        OperatorDesk.message(second.path("id").asText()).body("outcome", equalTo("SAME_EVENT_KNOWN"));
        dossier.read().body("timeline.findAll { it.kind == 'RELEASE_PLANNED' }.size()", equalTo(1));
    }

    @Test
    void inAListTheSoundOnesAreKeptBesideTheBroken() {
        DjiDetention detention = detention("T-BRK-8");
        Answer answer = dji.push(List.of(
                detention.started("BRK-8a", AT.minusDays(9)),
                detention.planned("BRK-8b", AT, RELEASE).withBrokenBsn(),
                detention.planned("BRK-8c", AT.plusDays(1), RELEASE)));

        assertEquals(200, answer.status(), answer.body());
        JsonNode receipts = answer.json().path("receipts");
        assertEquals(List.of("REGISTERED", "REFUSED", "REGISTERED"), receipts.findValuesAsText("outcome"));
        assertEquals("/persoon/bsn", receipts.at("/1/faults/0/pointer").asText());
        dossier.read().body("timeline.size()", equalTo(3)).body("plannedReleaseDate", equalTo("2026-06-12"));
    }

    private DjiDetention detention(String number) {
        return new DjiDetention(House.NORTH, number, House.asDjiKnows(person), LocalDate.of(2026, 3, 2));
    }

    private Answer push(String text) {
        return dji.push(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode accepted(Answer answer) {
        assertEquals(202, answer.status(), answer.body());
        return answer.json();
    }

    private static JsonNode refused(int status, Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.contentType());
        JsonNode problem = answer.json();
        assertEquals(status, problem.path("status").asInt());
        assertTrue(problem.path("traceId").asText().matches("[0-9a-f]{32}"));
        assertEquals(
                "urn:ketenhuis:problem:" + problem.path("code").asText(),
                problem.path("type").asText());
        return problem;
    }

    private static Set<String> pointers(JsonNode problem) {
        return new TreeSet<>(problem.path("errors").findValuesAsText("pointer"));
    }

    /** How many rows there are of all that a message can leave behind. */
    private static List<String> counts() {
        return TheSystem.get().rows().list("""
                select (select count(*) from inbound_message), (select count(*) from release_notice),
                       (select count(*) from detention_period), (select count(*) from aftercare_item),
                       (select count(*) from timeline_entry), (select count(*) from case_event),
                       (select count(*) from outbound_delivery), (select count(*) from match_review)""");
    }
}
