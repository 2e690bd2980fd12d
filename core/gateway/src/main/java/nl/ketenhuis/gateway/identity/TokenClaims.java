package nl.ketenhuis.gateway.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the gateway reads in a token. A claim that is not well-formed counts as absent.
 *
 * @param token a verified access token
 */
record TokenClaims(JsonWebToken token) {

    private static final Pattern OIN = Pattern.compile("[0-9]{20}");
    private static final Pattern HOUSE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /**
     * Whom the token stands for.
     *
     * @throws nl.ketenhuis.gateway.problem.Refused if the token names no account or no client
     */
    Account account() {
        return new Account(
                text("sub").orElseThrow(() -> Authentication.unauthenticated()),
                text("azp").orElseThrow(() -> Authentication.unauthenticated()),
                text("organisation").filter(OIN.asMatchPredicate()),
                text("house").filter(HOUSE.asMatchPredicate()),
                roles(),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private Optional<String> text(String claim) {
        Object value = token.getClaim(claim);
        if (value instanceof JsonString json) {
            return Optional.of(json.getString());
        }
        return value instanceof String string && !string.isBlank() ? Optional.of(string) : Optional.empty();
    }

    private Set<String> roles() {
        Object access = token.getClaim("realm_access");
        if (!(access instanceof JsonObject object) || !(object.get("roles") instanceof JsonArray roles)) {
            return Set.of();
        }
        return roles.stream()
                .filter(JsonString.class::isInstance)
                .map(role -> ((JsonString) role).getString())
                .collect(Collectors.toSet());
    }
}
