package nl.ketenhuis.local.identity;

/** The login of a partner system, with the secret of its client (OAuth client credentials). */
public record ClientLogin(Realm realm) {

    /**
     * Logs in.
     *
     * @param scopes asked for beside those every token of the client has
     * @throws LoginRefused when the realm does not know the pair
     */
    public Token as(String clientId, String secret, String... scopes) {
        return new TokenEndpoint(realm)
                .exchange(Form.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        secret,
                        "scope",
                        String.join(" ", "ketenhuis", String.join(" ", scopes)).strip()));
    }
}
