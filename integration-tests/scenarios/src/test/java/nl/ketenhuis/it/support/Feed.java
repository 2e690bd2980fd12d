package nl.ketenhuis.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/** The feed of events, read to its end by one of its readers. */
public final class Feed {

    private static final int MOST_PAGES = 200;

    private Feed() {}

    /** What somebody is told of a case, oldest first, without the words all types share. */
    public static List<String> of(String who, String caseId) {
        return told(who, "items.findAll { it.data.caseId == '" + caseId + "' }.type").stream()
                .map(type -> type.replace("nl.ketenhuis.", "").replace(".v1", ""))
                .toList();
    }

    /** How often somebody is told that a person is known by an identity more. */
    public static int timesJoined(String who, String personId) {
        return told(
                        who,
                        "items.findAll { it.data.personId == '" + personId
                                + "' && it.type == 'nl.ketenhuis.person-identity-merged.v1' }.id")
                .size();
    }

    private static List<String> told(String who, String path) {
        List<String> found = new ArrayList<>();
        String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var call = Api.as(who, "CASE_DIRECTION").queryParam("limit", 100);
            Response answer = (after == null ? call : call.queryParam("after", after)).get("/events");
            assertEquals(200, answer.statusCode(), answer.asString());
            found.addAll(answer.<List<String>>path(path));
            if (answer.<List<?>>path("items").isEmpty()) {
                return found;
            }
            after = answer.path("nextCursor");
        }
        return found;
    }
}
