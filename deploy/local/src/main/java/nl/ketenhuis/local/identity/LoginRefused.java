package nl.ketenhuis.local.identity;

/** Keycloak gave no token; the message is its own answer. */
public final class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginRefused(String answer) {
        super(answer);
    }
}
