package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ketenhuis.adapter.dji.simulator.DjiFeed;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;
import nl.ketenhuis.it.support.DjiPost;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.OperatorDesk;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * T-19: DJI's daily file. What can be read is applied, what cannot waits for the operator with its file and line, and no
 * line is lost or applied twice, however often the file comes.
 */
@ExtendWith(TheSystem.class)
class BatchFileScenario {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private final DjiPost post = new DjiPost(House.NORTH);
    private final Rows rows = TheSystem.get().rows();

    @Test
    void threeBrokenLinesOfFiveHundredWaitForTheOperator() {
        DjiFeed feed = new DjiFeed(House.NORTH, "BATA", 19, DAY);
        List<DjiMessage> sound = feed.messages(knownPeople(12), 500);

        post.drop("BATA.jsonl", feed.withBroken(sound, 16, 229, 440));

        JsonNode report = post.report("BATA.jsonl");
        assertEquals(497, report.at("/totals/REGISTERED").asInt());
        assertEquals(3, report.at("/totals/PARKED").asInt());
        assertEquals(List.of(18, 231, 442), linesThat(report, "PARKED"));
        assertEquals(
                497,
                rows.count("select count(*) from inbound_message where place like 'BATA.jsonl:%'"
                        + " and status = 'APPLIED' and outcome = 'REGISTERED'"));
        assertEquals(497, rows.count("select count(*) from release_notice where message_id like 'BATA-%'"));
        everyBrokenLineShowsItsPlaceAndFaults();
        theOperatorRepairs("BATA.jsonl:231", sound.get(229));
    }

    private void everyBrokenLineShowsItsPlaceAndFaults() {
        for (String place : List.of("BATA.jsonl:18", "BATA.jsonl:231", "BATA.jsonl:442")) {
            OperatorDesk.message(parkedAt(place))
                    .body("status", equalTo("PARKED"))
                    .body("reason", equalTo("UNREADABLE"))
                    .body("transport", equalTo("SFTP"))
                    .body("place", equalTo(place))
                    .body("faults.size()", equalTo(1));
        }
        OperatorDesk.message(parkedAt("BATA.jsonl:231")).body("faults.pointer", hasItem("/detentie/begindatum"));
    }

    private void theOperatorRepairs(String place, DjiMessage sound) {
        String parked = parkedAt(place);
        OperatorDesk.act(parked, "_repair", Map.of("text", "{\"nog\":\"niet\"}", "motivation", "Eerste poging."))
                .statusCode(200)
                .body("status", equalTo("PARKED"))
                .body("reason", equalTo("UNREADABLE"));
        OperatorDesk.act(parked, "_repair", Map.of("text", sound.json(), "motivation", "Datum nagevraagd bij DJI."))
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("outcome", equalTo("REGISTERED"))
                .body("faults.size()", equalTo(0))
                .body("timesReceived", equalTo(1));
        assertEquals(1, rows.count("select count(*) from release_notice where message_id = ?", sound.messageId()));
    }

    @Test
    void halfAFileIsNotTakenUntilItIsWhole() throws InterruptedException {
        List<DjiMessage> messages = new DjiFeed(House.NORTH, "BATB", 20, DAY).messages(knownPeople(3), 30);
        post.dropHalf("BATB.jsonl", messages);

        Thread.sleep(4000);
        assertTrue(post.waits("BATB.jsonl"));
        assertEquals(0, rows.count("select count(*) from inbound_message where place like 'BATB.jsonl:%'"));

        post.drop("BATB.jsonl", messages);
        assertEquals(30, post.report("BATB.jsonl").at("/totals/REGISTERED").asInt());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        DjiFeed feed = new DjiFeed(House.NORTH, "BATC", 21, DAY);
        List<DjiMessage> messages = feed.withBroken(feed.messages(knownPeople(4), 60), 7, 8);
        post.drop("BATC.jsonl", messages);
        post.report("BATC.jsonl");
        List<String> before = effects();

        post.drop("BATC.jsonl", messages);
        JsonNode report = post.report("BATC.jsonl");

        report.path("lines").forEach(line -> assertTrue(line.path("repeated").asBoolean(), line.toString()));
        assertEquals(58, report.at("/totals/REGISTERED").asInt());
        assertEquals(2, report.at("/totals/PARKED").asInt());
        assertEquals(before, effects());
        assertEquals(
                60, rows.count("select sum(times_received) - count(*) from inbound_message where place like 'BATC%'"));
    }

    /** Everything a message of this scenario could have changed, counted. */
    private List<String> effects() {
        return rows.list("""
                select (select count(*) from inbound_message where place like 'BATC%'),
                       (select count(*) from release_notice where message_id like 'BATC-%'),
                       (select count(*) from detention_period where number like 'BATC-%'),
                       (select count(*) from timeline_entry t join release_notice n on n.id = t.release_notice_id
                         where n.message_id like 'BATC-%'),
                       (select count(*) from case_event e join release_notice n on n.id = e.release_notice_id
                         where n.message_id like 'BATC-%'),
                       (select count(*) from outbound_delivery d join detention_period p on p.id = d.source_id
                         where p.number like 'BATC-%')""");
    }

    private static List<DjiPerson> knownPeople(int many) {
        return House.people(many).stream()
                .peek(person -> House.caseAbout(person, House.PROBATION, House.GRONINGEN))
                .map(House::asDjiKnows)
                .toList();
    }

    private String parkedAt(String place) {
        return rows.one("select id from inbound_message where place = ?", place);
    }

    private static List<Integer> linesThat(JsonNode report, String outcome) {
        return StreamSupport.stream(report.path("lines").spliterator(), false)
                .filter(line -> line.path("outcome").asText().equals(outcome))
                .map(line -> line.path("line").asInt())
                .toList();
    }
}
