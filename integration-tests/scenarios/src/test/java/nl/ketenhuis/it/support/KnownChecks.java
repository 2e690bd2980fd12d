package nl.ketenhuis.it.support;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.ketenhuis.local.demo.InventedPerson;

/** Asking other houses whether they know somebody. */
public final class KnownChecks {

    private KnownChecks() {}

    /** Asks by citizen service number. */
    public static ValidatableResponse ask(String who, InventedPerson person) {
        return Call.by(who).create("/known-checks", Map.of("reasonCode", "03", "citizenServiceNumber", person.bsn()));
    }
}
