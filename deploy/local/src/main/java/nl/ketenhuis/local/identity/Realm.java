package nl.ketenhuis.local.identity;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where people and partner systems log in (OpenID Connect).
 *
 * @param issuer the realm's URL, which is the {@code iss} of its tokens
 */
public record Realm(URI issuer) {

    /** The realm that the environment names by {@code KETENHUIS_OIDC_URL}. */
    public static Optional<Realm> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("KETENHUIS_OIDC_URL")).map(url -> new Realm(URI.create(url)));
    }

    /** The same fact as an environment variable, as the server reads it. */
    public Map<String, String> environment() {
        return Map.of("KETENHUIS_OIDC_URL", issuer.toString());
    }

    /** The discovery document; answers 200 when the realm is there. */
    public URI discovery() {
        return URI.create(issuer + "/.well-known/openid-configuration");
    }

    /** The page on which a person logs in. */
    URI authorization() {
        return URI.create(issuer + "/protocol/openid-connect/auth");
    }

    /** Where a code or a client secret becomes a token. */
    URI token() {
        return URI.create(issuer + "/protocol/openid-connect/token");
    }
}
