package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

/**
 * T-18: addiction care has no coupling. Lotte enters by hand, from where she works, and it has the effect a system would have.
 * Later her organisation's own system tells all of it again, with its own numbers: nothing happens twice (S-KOP-5, I-12).
 */
@ExtendWith(TheSystem.class)
class PartnerWithoutAdapterScenario {

    private static final String SYSTEM = "partner-addiction-care@" + House.NORTH;
    private static final int AT_ONCE = 6;

    private final Call noor = Call.by("noor");
    private final Call lotte = Call.by("lotte");
    private final Call system = Call.by(SYSTEM);

    @Test
    void byHandOrByTheSystemHasTheSameEffect() {
        Treatment byHand = agreed();
        Treatment bySystem = agreed();
        told(lotte, byHand, "STARTED", 5, null).body("via", equalTo("MANUAL"));
        told(lotte, byHand, "COMPLETED", 1, null);
        told(system, bySystem, "STARTED", 5, "AC-1").body("via", equalTo("SYSTEM"));
        told(system, bySystem, "COMPLETED", 1, "AC-2");

        assertEquals(Feed.of("lotte", byHand.caseId()), Feed.of("lotte", bySystem.caseId()));
        for (Treatment one : List.of(byHand, bySystem)) {
            noor.read("/interventions/" + one.id())
                    .body("status", equalTo("COMPLETED"))
                    .body("startedOn", equalTo(Catalogue.TODAY.minusDays(5).toString()))
                    .body("endedOn", equalTo(Catalogue.TODAY.minusDays(1).toString()));
        }
    }

    @Test
    void whenTheSystemTakesOverNothingHappensTwice() {
        Treatment treatment = agreed();
        String started = told(lotte, treatment, "STARTED", 5, null).extract().path("id");
        List<String> before = Feed.of("lotte", treatment.caseId());

        told(system, treatment, "STARTED", 5, "AC-11").body("id", equalTo(started));
        told(system, treatment, "STARTED", 5, "AC-11").body("id", equalTo(started));
        assertEquals(before, Feed.of("lotte", treatment.caseId()));

        told(system, treatment, "COMPLETED", 0, "AC-12").body("applied", equalTo(true));
        told(lotte, treatment, "COMPLETED", 0, null).body("via", equalTo("SYSTEM"));
        noor.read("/interventions/" + treatment.id() + "/progress")
                .body("items.findAll { it.status == 'STARTED' }", hasSize(1))
                .body("items.findAll { it.status == 'COMPLETED' }", hasSize(1));
        assertEquals(before.size() + 1, Feed.of("lotte", treatment.caseId()).size());
    }

    @Test
    void atTheSameMomentTheyAreOneToo() throws Exception {
        Treatment treatment = agreed();
        int before = Feed.of("lotte", treatment.caseId()).size();
        Callable<String> byHand =
                () -> told(lotte, treatment, "STARTED", 2, null).extract().path("id");
        Callable<String> bySystem =
                () -> told(system, treatment, "STARTED", 2, "AC-21").extract().path("id");
        List<Callable<String>> everybody = new ArrayList<>(Collections.nCopies(AT_ONCE / 2, byHand));
        everybody.addAll(Collections.nCopies(AT_ONCE / 2, bySystem));

        List<String> entries = Together.all(everybody);

        assertEquals(1, Set.copyOf(entries).size(), entries::toString);
        assertEquals(before + 1, Feed.of("lotte", treatment.caseId()).size());
        noor.read("/interventions/" + treatment.id() + "/progress")
                .body("items.findAll { it.status == 'STARTED' }", hasSize(1));
    }

    /** @param number what addiction care calls it */
    private record Treatment(String caseId, String id, String number) {}

    private Treatment agreed() {
        String caseId = House.caseAbout(House.somebody(), House.ADDICTION_CARE, House.PROBATION);
        String number = "AC-" + caseId.substring(24);
        Map<String, Object> choice =
                Catalogue.choice(caseId, Catalogue.offer(House.ADDICTION_CARE, "CARE", "INTERVENTION"));
        choice.put("reference", number);
        String id = noor.created("/interventions", choice);
        lotte.done("/interventions/" + id, "_move", Map.of("to", "AGREED"));
        return new Treatment(caseId, id, number);
    }

    private static ValidatableResponse told(Call who, Treatment of, String status, int daysAgo, String reference) {
        Map<String, Object> report = new HashMap<>();
        report.put("interventionReference", of.number());
        report.put("status", status);
        report.put("occurredOn", Catalogue.TODAY.minusDays(daysAgo).toString());
        if (reference != null) {
            report.put("reference", reference);
        }
        return who.create("/progress-reports", report).statusCode(201);
    }
}
