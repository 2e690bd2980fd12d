package nl.ketenhuis.local.identity;

/** Tokens of everyone the realm as code knows. */
public record Tokens(Realm realm, RealmSecrets secrets) {

    /** A demo person, such as {@code noor}; see {@code deploy/keycloak/README.md}. */
    public Token person(String user) {
        return new Login(realm).as(user, secrets.demoPassword());
    }

    /** A partner system, such as {@code partner-dji}. */
    public Token system(String clientId) {
        return new ClientLogin(realm).as(clientId, secrets.clientSecret(clientId));
    }
}
