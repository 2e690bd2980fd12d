package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.Feed;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.it.support.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places in trajectories (T-09, I-08, K-28): reserved without ever over-booking, waited for in the order of asking. */
@ExtendWith(TheSystem.class)
class CapacityScenario {

    private static final int ROUNDS = 12;
    private static final int ASKERS = 6;

    private final Call noor = Call.by("noor");

    @Test
    void theLastPlaceIsNeverGivenTwiceHoweverManyAskAtOnce() throws Exception {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            cases.add(House.caseAbout(House.somebody(), House.PROBATION));
        }
        for (int round = 0; round < ROUNDS; round++) {
            String type = Catalogue.places(House.PROBATION, 2);
            List<String> outcomes = askAtOnce(cases, type);

            assertEquals(2, outcomes.stream().filter("RESERVED"::equals).count(), outcomes::toString);
            assertEquals(ASKERS - 2, outcomes.stream().filter("WAITING"::equals).count(), outcomes::toString);
        }
        assertEquals(0, TheSystem.get().rows().count("""
                                select count(*) from capacity_allotment a where a.reserved + a.used > a.slots
                                  or a.reserved <> (select count(*) from capacity_reservation r
                                                    where r.capacity_allotment_id = a.id and r.status = 'RESERVED')"""));
    }

    @Test
    void twoPlansAskForTheLastOfTenPlacesAtTheSameMoment() throws Exception {
        String type = Catalogue.places(House.PROBATION, 10);
        for (int i = 0; i < 9; i++) {
            reserve(type);
        }
        List<String> cases = List.of(
                House.caseAbout(House.somebody(), House.PROBATION), House.caseAbout(House.somebody(), House.PROBATION));

        List<String> chosen = Together.all(cases.stream()
                .map(one -> (Callable<String>) () -> Catalogue.choose(one, type))
                .toList());

        List<String> places = chosen.stream()
                .map(one -> noor.read("/interventions/" + one).extract().<String>path("reservationStatus"))
                .toList();
        assertEquals(Set.of("RESERVED", "WAITING"), Set.copyOf(places));
        String waiting = cases.get(places.indexOf("WAITING"));
        String served = cases.get(places.indexOf("RESERVED"));
        Call.by("omar")
                .with("OPERATIONS")
                .read("/capacity-allotments?interventionTypeId=" + type)
                .body("items[0].slots", equalTo(10))
                .body("items[0].reserved", equalTo(10))
                .body("items[0].free", equalTo(0))
                .body("items[0].waiting", equalTo(1));
        assertTrue(Feed.of("eva", waiting).contains("capacity-exhausted"));
        assertFalse(Feed.of("eva", served).contains("capacity-exhausted"));
    }

    @Test
    void whoWaitsLongestGetsThePlaceThatComesFree() {
        String type = Catalogue.places(House.PROBATION, 1);
        String held = reserve(type);
        String first = reserve(type);
        String second = reserve(type);
        noor.read("/reservations/" + first).body("status", equalTo("WAITING")).body("waitingPlace", equalTo(1));
        noor.read("/reservations/" + second).body("waitingPlace", equalTo(2));

        noor.done("/reservations/" + held, "_release", Map.of("reason", "Andere interventie gekozen."));

        noor.read("/reservations/" + first).body("status", equalTo("RESERVED"));
        noor.read("/reservations/" + second).body("status", equalTo("WAITING")).body("waitingPlace", equalTo(1));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Call.by("eva")
                .read("/work-items?kind=RESERVATION_GRANTED&limit=100")
                .body("items.reservationId", hasItem(first)));
    }

    @Test
    void aFullTrajectoryIsToldToTheCase() {
        String type = Catalogue.places(House.PROBATION, 1);
        reserve(type);
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        noor.created("/reservations", wish(caseId, type));

        noor.read("/cases/" + caseId + "/timeline").body("items.kind", hasItem("CAPACITY_EXHAUSTED"));
    }

    @Test
    void morePlacesGoToWhoWaitsAndFewerThanAreHeldIsRefused() {
        String type = Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION");
        Call.by("omar")
                .with("OPERATIONS")
                .create(
                        "/capacity-allotments",
                        Map.of(
                                "interventionTypeId",
                                type,
                                "since",
                                Catalogue.TODAY.toString(),
                                "until",
                                Catalogue.TODAY.toString(),
                                "slots",
                                1))
                .statusCode(400)
                .body("errors.pointer", hasItem("/interventionTypeId"));

        String bound = Catalogue.places(House.PROBATION, 1);
        reserve(bound);
        String waiting = reserve(bound);
        Call omar = Call.by("omar").with("OPERATIONS");
        String allotment = omar.read("/capacity-allotments?interventionTypeId=" + bound)
                .extract()
                .path("items[0].id");
        String place = "/capacity-allotments/" + allotment;
        omar.read(place).body("free", equalTo(0)).body("waiting", equalTo(1));
        omar.act(place, "_resize", Map.of("slots", 0, "reason", "Minder budget."))
                .statusCode(409)
                .body("guard", equalTo("places-are-free"));

        omar.done(place, "_resize", Map.of("slots", 2, "reason", "Een plaats erbij."))
                .body("reserved", equalTo(2))
                .body("waiting", equalTo(0));
        noor.read("/reservations/" + waiting).body("status", equalTo("RESERVED"));
    }

    @Test
    void anInterventionTakesItsPlaceWithItsStartAndGivesItBackWithItsEnd() {
        String type = Catalogue.places(House.PROBATION, 1);
        String first = Catalogue.choose(House.caseAbout(House.somebody(), House.PROBATION), type);
        String second = Catalogue.choose(House.caseAbout(House.somebody(), House.PROBATION), type);
        noor.read("/interventions/" + first).body("reservationStatus", equalTo("RESERVED"));
        noor.read("/interventions/" + second).body("reservationStatus", equalTo("WAITING"));
        move(second, "AGREED");
        noor.act("/interventions/" + second, "_move", Map.of("to", "STARTED"))
                .statusCode(409)
                .body("guard", equalTo("place-is-held"));

        move(first, "AGREED");
        move(first, "STARTED");
        noor.read("/interventions/" + first).body("reservationStatus", equalTo("USED"));
        move(first, "COMPLETED");

        noor.read("/interventions/" + first).body("reservationStatus", equalTo("RELEASED"));
        move(second, "STARTED");
        noor.read("/interventions/" + second).body("reservationStatus", equalTo("USED"));
    }

    private void move(String intervention, String to) {
        noor.done("/interventions/" + intervention, "_move", Map.of("to", to)).body("status", equalTo(to));
    }

    private String reserve(String type) {
        return noor.created("/reservations", wish(House.caseAbout(House.somebody(), House.PROBATION), type));
    }

    private List<String> askAtOnce(List<String> cases, String type) throws Exception {
        return Together.all(cases.stream()
                .map(caseId -> (Callable<String>) () -> noor.create("/reservations", wish(caseId, type))
                        .statusCode(201)
                        .extract()
                        .path("status"))
                .toList());
    }

    private static Map<String, Object> wish(String caseId, String type) {
        return Map.of("caseId", caseId, "interventionTypeId", type, "startDate", Catalogue.TODAY.toString());
    }
}
