package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However many partners refer the same person on the same theme, at once or later, there is one open case (I-01). */
@ExtendWith(TheSystem.class)
class OneDeskOneCaseScenario {

    @Test
    void twoReferralsAcceptedAtTheSameMomentGiveOneCase() throws Exception {
        for (int round = 0; round < 5; round++) {
            InventedPerson person = House.somebody();
            List<Response> answers = acceptedTogether(List.of(
                    Desk.refer("bas", person, "AFTERCARE").path("id"),
                    Desk.refer("eva", person, "AFTERCARE").path("id")));
            List<String> outcomes = answers.stream()
                    .map(answer -> answer.<String>path("status"))
                    .sorted()
                    .toList();
            assertEquals(List.of("ACCEPTED", "LINKED"), outcomes);
            assertEquals(answers.get(0).<String>path("caseId"), answers.get(1).<String>path("caseId"));
            assertEquals(1, casesOf(answers.get(0).path("personId")));
        }
    }

    @Test
    void aLaterReferralIsLinkedAndItsReferrerSeesNoCase() {
        InventedPerson person = House.somebody();
        String caseId =
                Desk.accept(Desk.refer("bas", person, "AFTERCARE").path("id")).path("caseId");
        String later = Desk.refer("eva", person, "AFTERCARE").path("id");

        Desk.accept(later)
                .then()
                .statusCode(200)
                .body("status", equalTo("LINKED"))
                .body("caseId", equalTo(caseId));
        Desk.read("eva", later).body("outcomeCode", equalTo("ZVH-01")).body("caseId", equalTo(null));
        Api.as("eva", Desk.PURPOSE).get("/cases/{id}", caseId).then().statusCode(404);
        String elsewhere = Desk.refer("eva", person, "FREQUENT_OFFENDERS").path("id");
        Desk.accept(elsewhere).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    private static List<Response> acceptedTogether(List<String> referrals) throws Exception {
        ExecutorService directors = Executors.newFixedThreadPool(referrals.size());
        CountDownLatch ready = new CountDownLatch(referrals.size());
        try {
            List<Future<Response>> futures = new ArrayList<>();
            for (String id : referrals) {
                Map<String, Object> acceptance = Desk.acceptance(id);
                String seen = Desk.read("noor", id).extract().header("ETag");
                futures.add(directors.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return Api.act("noor", Desk.PURPOSE)
                            .header("If-Match", seen)
                            .body(acceptance)
                            .post("/referrals/{id}/_decide", id);
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : futures) {
                answers.add(future.get());
                answers.get(answers.size() - 1).then().statusCode(200);
            }
            return answers;
        } finally {
            directors.shutdown();
        }
    }

    private static long casesOf(String person) {
        return TheSystem.get()
                .rows()
                .count("select count(*) from case_person where person_id = ?::uuid and role = 'FOCAL'", person);
    }
}
