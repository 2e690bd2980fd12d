package nl.ketenhuis.local.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.Secrets;

/**
 * What the realm as code leaves open: the password of the demo people and the secret of every partner system. Taken
 * from the environment, else made at random and kept in the data directory (GW-65).
 */
public final class RealmSecrets {

    /** The clients of partner systems, named as their role and as in the realm. */
    public static final List<String> PARTNER_SYSTEMS = List.of(
            "partner-police",
            "partner-om",
            "partner-probation",
            "partner-dji",
            "partner-child-protection",
            "partner-halt",
            "partner-addiction-care");

    private static final String DEMO_PASSWORD = "KETENHUIS_DEMO_PASSWORD";

    private final Secrets secrets;
    private final Map<String, String> environment;

    private RealmSecrets(Secrets secrets, Map<String, String> environment) {
        this.secrets = secrets;
        this.environment = environment;
    }

    /** The secrets kept in {@code directory} and those this process was given. */
    public static RealmSecrets in(DataDirectory directory) {
        return new RealmSecrets(Secrets.in(directory), System.getenv());
    }

    /** The one password of all demo people. */
    public String demoPassword() {
        return given(DEMO_PASSWORD).orElseGet(() -> secrets.password("demo-password"));
    }

    /** The secret of a partner system's client; from {@code KETENHUIS_SECRET_PARTNER_DJI} and its like when set. */
    public String clientSecret(String clientId) {
        return given(variable(clientId)).orElseGet(() -> secrets.password("client-" + clientId));
    }

    /** The password of Keycloak's own {@code admin}. */
    public String adminPassword() {
        return secrets.password("keycloak-admin");
    }

    /** All of them by the names the realm as code uses. */
    Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(DEMO_PASSWORD, demoPassword());
        PARTNER_SYSTEMS.forEach(clientId -> variables.put(variable(clientId), clientSecret(clientId)));
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        return variables;
    }

    private Optional<String> given(String variable) {
        return Optional.ofNullable(environment.get(variable));
    }

    private static String variable(String clientId) {
        return "KETENHUIS_SECRET_" + clientId.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
