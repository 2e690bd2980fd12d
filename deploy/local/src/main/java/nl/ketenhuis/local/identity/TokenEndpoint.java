package nl.ketenhuis.local.identity;

import java.net.http.HttpResponse;

/** Where a grant becomes a token. */
record TokenEndpoint(Realm realm) {

    /**
     * Hands in a grant.
     *
     * @throws LoginRefused when the realm does not take it
     */
    Token exchange(Form grant) {
        HttpResponse<String> answer = new Browser().send(grant.postTo(realm.token()));
        if (answer.statusCode() != 200) {
            throw new LoginRefused(answer.body());
        }
        return Token.of(answer.body());
    }
}
