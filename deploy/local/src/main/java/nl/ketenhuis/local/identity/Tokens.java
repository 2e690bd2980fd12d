package nl.ketenhuis.local.identity;

/** Tokens of everyone the realm as code knows. */
public record Tokens(Realm realm, RealmSecrets secrets) {

    /** A demo person, such as {@code noor}; see {@code deploy/keycloak/README.md}. */
    public Token person(String user) {
        return new Login(realm).as(user, secrets.demoPassword());
    }

    /** A partner system, such as {@code partner-dji}, in no house in particular: it delivers to all it takes part in. */
    public Token system(String clientId) {
        return new ClientLogin(realm).as(clientId, secrets.clientSecret(clientId));
    }

    /** The same at work in one house, over the API its people use too. */
    public Token system(String clientId, String house) {
        return new ClientLogin(realm).as(clientId, secrets.clientSecret(clientId), "house:" + house);
    }
}
