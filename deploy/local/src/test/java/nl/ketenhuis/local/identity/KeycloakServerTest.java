package nl.ketenhuis.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.ketenhuis.local.place.DataDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeycloakServerTest {

    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() {
        keycloak = KeycloakServer.start(DataDirectory.temporary());
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void aPersonsTokenNamesOrganisationHouseAndRoles() {
        JsonNode claims = keycloak.tokens().person("noor").claims();

        assertThat(claims.get("iss").asText())
                .isEqualTo(keycloak.realm().issuer().toString());
        assertThat(claims.get("aud").asText()).isEqualTo("ketenhuis-api");
        assertThat(claims.get("azp").asText()).isEqualTo("ketenhuis-front");
        assertThat(claims.get("organisation").asText()).isEqualTo("00000001001234560000");
        assertThat(claims.get("house").asText()).isEqualTo("vhh-noord");
        assertThat(roles(claims)).containsExactlyInAnyOrder("process-director", "intake-desk");
        assertThat(claims.get("sub").asText()).isNotBlank();
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isLessThanOrEqualTo(900);
    }

    @Test
    void aPersonsTokenHoldsNoNameAndNoAddress() {
        JsonNode claims = keycloak.tokens().person("amir").claims();

        assertThat(List.of("name", "given_name", "family_name", "email", "preferred_username"))
                .noneMatch(claims::has);
    }

    @Test
    void everyPartnerSystemLogsInByItsOwnSecret() {
        for (String clientId : RealmSecrets.PARTNER_SYSTEMS) {
            JsonNode claims = keycloak.tokens().system(clientId).claims();

            assertThat(roles(claims)).containsExactlyInAnyOrder("partner-system", clientId);
            assertThat(claims.get("azp").asText()).isEqualTo(clientId);
            assertThat(claims.get("organisation").asText()).matches("[0-9]{20}");
            assertThat(claims.has("house")).isFalse();
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> new Login(keycloak.realm()).as("bas", "not the password"))
                .isInstanceOf(LoginRefused.class);
    }

    @Test
    void aWrongClientSecretIsRefused() {
        assertThatThrownBy(() -> new ClientLogin(keycloak.realm()).as("partner-om", "not the secret"))
                .isInstanceOf(LoginRefused.class);
    }

    @Test
    void thePasswordGrantIsRefusedToEveryClient() {
        for (String client : List.of(Login.CLIENT, "admin-cli", "partner-dji")) {
            Form grant = Form.of(
                    "grant_type",
                    "password",
                    "client_id",
                    client,
                    "client_secret",
                    keycloak.secrets().clientSecret(client),
                    "username",
                    "noor",
                    "password",
                    keycloak.secrets().demoPassword());
            assertThatThrownBy(() -> new TokenEndpoint(keycloak.realm()).exchange(grant))
                    .isInstanceOf(LoginRefused.class);
        }
    }

    @Test
    void plainPkceIsRefused() {
        assertThat(refusal("plain")).isEqualTo("invalid_request");
    }

    @Test
    void aCodeWorksOnce() {
        Login login = new Login(keycloak.realm());
        Pkce pkce = Pkce.random();
        String code = login.code("eva", keycloak.secrets().demoPassword(), pkce);
        login.exchange(code, pkce);

        assertThatThrownBy(() -> login.exchange(code, pkce)).hasMessageContaining("invalid_grant");
    }

    @Test
    void aCodeWithoutItsVerifierIsWorthless() {
        Login login = new Login(keycloak.realm());
        String code = login.code("mila", keycloak.secrets().demoPassword(), Pkce.random());

        assertThatThrownBy(() -> login.exchange(code, Pkce.random())).hasMessageContaining("invalid_grant");
    }

    private static String refusal(String method) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(new Login(keycloak.realm()).request("state", Pkce.randomText(), method));
        return Login.callback(new Browser().send(request))
                .orElseThrow()
                .fields()
                .get("error");
    }

    private static List<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.at("/realm_access/roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
