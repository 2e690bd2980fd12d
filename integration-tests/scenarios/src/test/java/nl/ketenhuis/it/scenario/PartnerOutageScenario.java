package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.probation.simulator.Delivery;
import nl.ketenhuis.it.support.DjiPost;
import nl.ketenhuis.it.support.Dossier;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.OperatorDesk;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T-24: a partner is away for a while. Nothing is lost, nobody else waits, and afterwards all comes in order. */
@ExtendWith(TheSystem.class)
class PartnerOutageScenario {

    private static final OffsetDateTime ARREST = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final OffsetDateTime PLAN = OffsetDateTime.parse("2026-05-01T09:00:00+02:00");
    private static final OffsetDateTime CHANGE = OffsetDateTime.parse("2026-05-04T09:00:00+02:00");
    private static final OffsetDateTime LEAVE = OffsetDateTime.parse("2026-05-08T15:10:00+02:00");

    private final TheSystem system = TheSystem.get();

    @AfterEach
    void everyoneIsBack() {
        system.probation().comeBack();
        system.djiSftp().up();
    }

    @Test
    void noticesThatQueuedWhileDjiWasAwayComeLateInOrderAndCountByTheirOwnDate() throws InterruptedException {
        List<InventedPerson> people = House.people(30);
        List<Dossier> dossiers =
                people.stream().map(PartnerOutageScenario::dossier).toList();
        List<DjiDetention> detentions = IntStream.range(0, people.size())
                .mapToObj(i -> detention("OUT1-" + i, people.get(i)))
                .toList();
        DjiPost post = new DjiPost(House.NORTH);
        system.djiSftp().down();
        post.drop("OUT1.jsonl", queued(detentions));
        Thread.sleep(3000);
        assertTrue(post.waits("OUT1.jsonl"));

        system.djiSftp().up();

        JsonNode report = post.report("OUT1.jsonl");
        assertEquals(
                120,
                report.at("/totals/REGISTERED").asInt(),
                report.path("totals").toString());
        assertEquals(
                List.of("RELEASED|0|7|t|30"),
                system.rows()
                        .list("select status, lead_days, lead_days_first, unplanned, count(*)"
                                + " from detention_period where number like 'OUT1-%' group by 1, 2, 3, 4"));
        dossiers.get(0)
                .read()
                .body("releasedOn", equalTo("2026-05-08"))
                .body("detentionPeriods[0].leadDaysFirst", equalTo(7));
        dossiers.forEach(dossier -> {
            List<Delivery> told = toldOf(dossier, 4);
            assertEquals(
                    List.of(ARREST, PLAN, CHANGE, LEAVE).stream()
                            .map(OffsetDateTime::toInstant)
                            .toList(),
                    told.stream().map(Delivery::occurredAt).toList());
        });
    }

    /** Everyone's first message, everyone's second, and so on. */
    private static List<DjiMessage> queued(List<DjiDetention> detentions) {
        List<DjiMessage> queue = new ArrayList<>();
        detentions.forEach(of -> queue.add(of.started(of.number() + "a", ARREST)));
        detentions.forEach(of -> queue.add(of.planned(of.number() + "b", PLAN, LocalDate.of(2026, 6, 12))));
        detentions.forEach(of -> queue.add(of.changed(of.number() + "c", CHANGE, LocalDate.of(2026, 5, 22))));
        detentions.forEach(of -> queue.add(of.effected(of.number() + "d", LEAVE, LocalDate.of(2026, 5, 8))));
        return queue;
    }

    @Test
    void whileProbationIsAwayItsUpdatesWaitAndNobodyElseDoes() {
        InventedPerson person = House.somebody();
        Dossier dossier = dossier(person);
        DjiDetention detention = detention("OUT2-1", person);
        system.probation().goDown();

        push(detention.started("OUT2-a", ARREST));
        push(detention.planned("OUT2-b", PLAN, LocalDate.of(2026, 6, 12)));
        push(detention.changed("OUT2-c", CHANGE, LocalDate.of(2026, 5, 22)));

        dossier.says("plannedReleaseDate", "2026-05-22");
        dossier.isOnWorkList("2026-05-22", "AWAITING_RELEASE");
        await().atMost(Duration.ofSeconds(20)).until(() -> deliveries("PENDING", dossier).stream()
                .anyMatch(delivery -> delivery.get("lastError") != null));
        assertEquals(3, deliveries("PENDING", dossier).size());
        assertTrue(system.probation().deliveries(dossier.number()).isEmpty());

        system.probation().comeBack();

        List<Delivery> told = toldOf(dossier, 3);
        assertEquals(
                List.of(ARREST.toInstant(), PLAN.toInstant(), CHANGE.toInstant()),
                told.stream().map(Delivery::occurredAt).toList());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> deliveries("DELIVERED", dossier).size() == 3);
        assertTrue(deliveries("PENDING", dossier).isEmpty());
    }

    @Test
    void anUpdateThatIsRefusedIsSetAsideSeenAndSentAgain() {
        InventedPerson person = House.somebody();
        Dossier dossier = dossier(person);
        DjiDetention detention = detention("OUT3-1", person);
        system.probation().refuse();
        push(detention.started("OUT3-a", ARREST));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !deliveries("SET_ASIDE", dossier).isEmpty());
        Map<String, Object> refused = deliveries("SET_ASIDE", dossier).get(0);
        String error = refused.get("lastError").toString();
        assertFalse(error.contains(person.bsn()) || error.contains(person.familyName()), error);

        system.probation().comeBack();
        push(detention.planned("OUT3-b", PLAN, LocalDate.of(2026, 6, 12)));
        assertEquals(2, toldOf(dossier, 1).get(0).sequence());
        String id = refused.get("id").toString();
        OperatorDesk.deliverAgain(id).statusCode(200).body("status", equalTo("PENDING"));

        toldOf(dossier, 2);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> deliveries("DELIVERED", dossier).size() == 2);
        OperatorDesk.deliverAgain(id).statusCode(409).body("guard", equalTo("delivery-not-yet-delivered"));
    }

    @Test
    void anUpdateWhoseAnswerCameTooLateIsNotTakenTwice() {
        InventedPerson person = House.somebody();
        Dossier dossier = dossier(person);
        DjiDetention detention = detention("OUT4-1", person);
        push(detention.started("OUT4-a", ARREST));
        toldOf(dossier, 1);
        system.probation().answerAfter(Duration.ofSeconds(6));
        push(detention.planned("OUT4-b", PLAN, LocalDate.of(2026, 6, 12)));
        toldOf(dossier, 2);
        assertEquals(1, deliveries("PENDING", dossier).size());

        system.probation().comeBack();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveries("DELIVERED", dossier).size() == 2);
        toldOf(dossier, 2);
    }

    private static Dossier dossier(InventedPerson person) {
        return new Dossier(House.caseAbout(person, House.PROBATION, House.GRONINGEN));
    }

    private static DjiDetention detention(String number, InventedPerson person) {
        return new DjiDetention(House.NORTH, number, House.asDjiKnows(person), LocalDate.of(2026, 3, 2));
    }

    private void push(DjiMessage message) {
        assertEquals(202, system.dji(House.NORTH).push(message).status());
    }

    private static List<Map<String, Object>> deliveries(String status, Dossier dossier) {
        return OperatorDesk.deliveries(status).getList("items.findAll { it.caseId == '" + dossier.caseId() + "' }");
    }

    /** What probation was told of a case, once it was told so often; each once. */
    private List<Delivery> toldOf(Dossier dossier, int times) {
        String number = dossier.number();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> system.probation().deliveries(number).size() >= times);
        List<Delivery> told = system.probation().deliveries(number);
        assertEquals(times, told.size());
        assertEquals(times, told.stream().map(Delivery::sequence).distinct().count());
        return told;
    }
}
