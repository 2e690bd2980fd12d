package nl.ketenhuis.local;

import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.local.place.FreePort;

/** The ports of 127.0.0.1 one local system listens on. */
public record Ports(int http, int management, int database, int keycloak) {

    /** The usual ones, or those of {@code KETENHUIS_HTTP_PORT} and its like; another where one is taken. */
    public static Ports usual(Map<String, String> environment) {
        return new Ports(
                port(environment, "KETENHUIS_HTTP_PORT", 8080),
                port(environment, "KETENHUIS_MANAGEMENT_PORT", 9000),
                port(environment, "KETENHUIS_DATABASE_PORT", 5433),
                port(environment, "KETENHUIS_KEYCLOAK_PORT", 8180));
    }

    /** Any that are free, so that test runs do not meet. */
    public static Ports any() {
        return new Ports(FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any());
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        return FreePort.preferably(Optional.ofNullable(environment.get(name))
                .map(Integer::parseInt)
                .orElse(usual));
    }
}
