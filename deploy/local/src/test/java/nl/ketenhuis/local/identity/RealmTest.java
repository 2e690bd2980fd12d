package nl.ketenhuis.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ketenhuis.local.place.ProjectRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold for every client and person of the realm as code, also for those added later (GW-18). */
class RealmTest {

    private static final List<String> GRANTS = List.of(
            "standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled");

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(ProjectRoot.find().realm().toFile());
    }

    @Test
    void everyClientHasAtMostOneGrantAndNeverImplicitOrPassword() {
        assertThat(all("clients")).allSatisfy(client -> {
            assertThat(GRANTS.stream().filter(grant -> client.required(grant).asBoolean()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(client.required("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.required("directAccessGrantsEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void clientsForPeopleUsePkceAndExactRedirects() {
        Stream<JsonNode> forPeople = all("clients").stream()
                .filter(client -> client.get("standardFlowEnabled").asBoolean());

        assertThat(forPeople).isNotEmpty().allSatisfy(client -> {
            assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(client.get("redirectUris"))
                    .allSatisfy(uri -> assertThat(uri.asText()).doesNotContain("*"));
        });
    }

    @Test
    void noSecretStandsInTheFile() {
        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials"))
                .flatExtracting(list -> list.findValuesAsText("value"))
                .isNotEmpty()
                .containsOnly("${KETENHUIS_DEMO_PASSWORD}");
    }

    @Test
    void tokensAreShortLivedAndRefreshTokensWorkOnce() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(86_400);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void everyoneBelongsToAnOrganisationAndHasOnlyKnownRoles() {
        List<String> roles = realm.at("/roles/realm").findValuesAsText("name");

        assertThat(all("users")).allSatisfy(user -> {
            assertThat(user.at("/attributes/organisation/0").asText()).matches("[0-9]{20}");
            assertThat(user.get("realmRoles")).extracting(JsonNode::asText).isSubsetOf(roles);
        });
    }

    private List<JsonNode> all(String name) {
        return StreamSupport.stream(realm.get(name).spliterator(), false).toList();
    }
}
