package nl.ketenhuis.local.identity;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The login of a person by the authorization code flow with PKCE, page by page as a browser does it; the realm takes
 * passwords in no other way (NLgov OAuth 1.1, GW-18).
 */
public record Login(Realm realm) {

    /** The client of front ends. */
    public static final String CLIENT = "ketenhuis-front";

    /** The only place the code may go to. */
    public static final String REDIRECT = "http://127.0.0.1:8765/callback";

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");

    /**
     * Logs in.
     *
     * @throws LoginRefused when the realm does not know the pair
     */
    public Token as(String user, String password) {
        Pkce pkce = Pkce.random();
        return exchange(code(user, password, pkce), pkce);
    }

    String code(String user, String password, Pkce pkce) {
        Browser browser = new Browser();
        String state = Pkce.randomText();
        HttpResponse<String> page = browser.send(HttpRequest.newBuilder(request(state, pkce.challenge(), "S256")));
        Form credentials = Form.of("username", user, "password", password, "credentialId", "");
        HttpResponse<String> answer = browser.send(credentials.postTo(formOf(page)));
        Form callback = callback(answer).orElseThrow(() -> new LoginRefused("No such user, or not this password"));
        if (!state.equals(callback.fields().get("state")) || !callback.fields().containsKey("code")) {
            throw new LoginRefused(callback.toString());
        }
        return callback.fields().get("code");
    }

    Token exchange(String code, Pkce pkce) {
        return new TokenEndpoint(realm)
                .exchange(Form.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", pkce.verifier()));
    }

    URI request(String state, String challenge, String method) {
        return Form.of(
                        "response_type", "code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "scope", "openid",
                        "state", state,
                        "code_challenge", challenge,
                        "code_challenge_method", method)
                .after(realm.authorization());
    }

    /** What the realm sends to the front end, when it sends the browser there. */
    static Optional<Form> callback(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .filter(location -> location.startsWith(REDIRECT + "?"))
                .map(location -> Form.in(URI.create(location)));
    }

    private static URI formOf(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new LoginRefused("No login page but status " + page.statusCode());
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }
}
