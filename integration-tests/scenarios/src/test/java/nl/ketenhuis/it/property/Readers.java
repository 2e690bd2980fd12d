package nl.ketenhuis.it.property;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.identity.ClientLogin;
import nl.ketenhuis.local.identity.RenewingToken;
import nl.ketenhuis.local.identity.Tokens;

/** Makes readers known in the realm: as clients with an account of their own, since two hundred passwords take minutes. */
final class Readers {

    private static final String SECRET = "invented-for-one-run";
    private static final List<String> ROLES = List.of(
            "intake-desk",
            "process-director",
            "case-director",
            "clerk",
            "partner-representative",
            "partner-representative");

    private final String house;
    private final Tokens realm = TheSystem.get().realm();
    private final Map<String, RenewingToken> tokens = new HashMap<>();

    Readers(String house) {
        this.house = house;
    }

    /** @param organisations id and OIN of those they may work for, with a bar between */
    List<Reader> make(int many, List<String> organisations, SplittableRandom chance) {
        List<Reader> readers = new ArrayList<>();
        for (int which = 0; which < many; which++) {
            String[] organisation =
                    organisations.get(chance.nextInt(organisations.size())).split("\\|");
            Set<String> roles = new TreeSet<>();
            int most = chance.nextInt(4) == 0 ? 2 : 1;
            while (roles.size() < most) {
                roles.add(ROLES.get(chance.nextInt(ROLES.size())));
            }
            readers.add(new Reader("reader-" + which, roles, organisation[0], organisation[1]));
        }
        enrol(readers);
        readers.forEach(reader -> tokens.put(
                reader.name(), new RenewingToken(() -> new ClientLogin(realm.realm()).as(reader.name(), SECRET))));
        return readers;
    }

    String token(String name) {
        return tokens.get(name).get();
    }

    private void enrol(List<Reader> readers) {
        URI issuer = realm.realm().issuer();
        String keycloak = issuer.toString().replaceAll("/realms/.*", "");
        String admin = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", realm.secrets().adminPassword())
                .post(keycloak + "/realms/master/protocol/openid-connect/token")
                .path("access_token");
        given().header("Authorization", "Bearer " + admin)
                .contentType("application/json")
                .body(Map.of(
                        "ifResourceExists", "OVERWRITE",
                        "clients", readers.stream().map(Readers::client).toList(),
                        "users", readers.stream().map(this::account).toList()))
                .post(keycloak + "/admin/realms/" + issuer.getPath().replaceAll(".*/", "") + "/partialImport")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> client(Reader reader) {
        return Map.of(
                "clientId", reader.name(),
                "secret", SECRET,
                "publicClient", false,
                "standardFlowEnabled", false,
                "serviceAccountsEnabled", true,
                "fullScopeAllowed", true,
                "defaultClientScopes", List.of("basic", "acr", "roles", "ketenhuis"));
    }

    private Map<String, Object> account(Reader reader) {
        return Map.of(
                "username", "service-account-" + reader.name(),
                "enabled", true,
                "serviceAccountClientId", reader.name(),
                "realmRoles", List.copyOf(reader.roles()),
                "attributes", Map.of("organisation", List.of(reader.oin()), "house", List.of(house)));
    }
}
