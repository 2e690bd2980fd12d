package nl.ketenhuis.it.support;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.local.demo.InventedPerson;

/** The one desk of the north: partners refer and signal, process director Noor weighs and decides. */
public final class Desk {

    /** What Noor works for. */
    public static final String PURPOSE = "CASE_DIRECTION";

    /** Tables of the north, inside the house and outside it. */
    public static final String AFTERCARE_TABLE = "01890000-0000-7000-8000-000000000205";

    public static final String FREQUENT_OFFENDERS_TABLE = "01890000-0000-7000-8000-000000000203";
    public static final String RISK_TABLE = "01890000-0000-7000-8000-000000000202";
    public static final String NEIGHBOURHOOD_TEAM = "01890000-0000-7000-8000-000000000212";

    private static final String REFERRAL = "/referrals/{id}";

    private Desk() {}

    /** A referral on this theme by someone; gives the answer. */
    public static Response refer(String who, InventedPerson person, String theme) {
        return refer(who, submission(person, theme, "Overlast"));
    }

    /** A referral with this in it. */
    public static Response refer(String who, Map<String, Object> submission) {
        return Api.act(who, PURPOSE).body(submission).post("/referrals");
    }

    /** What a partner says when it refers somebody. */
    public static Map<String, Object> submission(InventedPerson person, String theme, String reason) {
        Map<String, Object> submission = new HashMap<>();
        submission.put("theme", theme);
        submission.put("reason", reason);
        submission.put("ownChainExhausted", "De eigen keten volstaat niet.");
        submission.put("urgency", "NORMAL");
        submission.put("subjectInformed", true);
        submission.put("subject", subject(person));
        return submission;
    }

    /** A person as a partner names him or her. */
    public static Map<String, Object> subject(InventedPerson person) {
        Map<String, Object> subject = new HashMap<>();
        subject.put("citizenServiceNumber", person.bsn());
        subject.put("criminalChainNumber", person.skn());
        subject.put("givenNames", person.givenNames());
        if (!person.prefix().isEmpty()) {
            subject.put("familyNamePrefix", person.prefix());
        }
        subject.put("familyName", person.familyName());
        subject.put("birthDate", person.birthDate().toString());
        subject.put("municipalityCode", person.municipality());
        return subject;
    }

    /** A referral as someone reads it. */
    public static ValidatableResponse read(String who, String id) {
        return Api.as(who, PURPOSE).get(REFERRAL, id).then().statusCode(200);
    }

    /** An act of someone on a referral as it stands. */
    public static Response act(String who, String id, String act, Object body) {
        String seen = read(who, id).extract().header("ETag");
        var call = Api.act(who, PURPOSE).header("If-Match", seen);
        return (body == null ? call : call.body(body)).post(REFERRAL + "/" + act, id);
    }

    /** How it fares against the criteria. */
    public static ValidatableResponse criteria(String id) {
        return Api.as("noor", PURPOSE).get(REFERRAL + "/criteria", id).then().statusCode(200);
    }

    /** Answers, all MET, to what asks for a person's judgement. */
    public static List<Map<String, Object>> answers(String id) {
        List<String> codes = criteria(id).extract().path("results.findAll { it.mandatory && it.fact == null }.code");
        List<Map<String, Object>> answers = new ArrayList<>();
        codes.forEach(
                code -> answers.add(Map.of("code", code, "verdict", "MET", "evidence", "Blijkt uit de aanmelding.")));
        return answers;
    }

    /** An acceptance that answers what is open. */
    public static Map<String, Object> acceptance(String id) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcome", "ACCEPTED");
        decision.put("motivation", "Meerdere ketens nodig");
        decision.put("participants", List.of(House.POLICE));
        decision.put("criteria", answers(id));
        return decision;
    }

    /** Accepts a referral as it stands. */
    public static Response accept(String id) {
        return act("noor", id, "_decide", acceptance(id));
    }

    /** A signal by someone. */
    public static Response signal(
            String who, String reference, String kind, InventedPerson person, String description) {
        Map<String, Object> signal = new HashMap<>();
        signal.put("reference", reference);
        signal.put("kind", kind);
        signal.put("subject", subject(person));
        signal.put("observedAt", "2026-01-10T08:30:00Z");
        signal.put("theme", "YOUTH");
        if (description != null) {
            signal.put("description", description);
        }
        return Api.act(who, "REFERRAL").body(signal).post("/signals");
    }

    /** An act of Noor on a signal as it stands. */
    public static Response onSignal(String id, String act, Object body) {
        String seen = Api.as("noor", PURPOSE).get("/signals/{id}", id).header("ETag");
        return Api.act("noor", PURPOSE).header("If-Match", seen).body(body).post("/signals/{id}/" + act, id);
    }

    /** Where something belongs from today on. */
    public static Map<String, Object> place(String table, String nextDate) {
        return Map.of("tableId", table, "nextDate", nextDate);
    }

    /** A reference nobody has used. */
    public static String reference() {
        return "REF-" + UUID.randomUUID();
    }
}
