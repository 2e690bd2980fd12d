package nl.ketenhuis.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** An access token that is fetched anew before it expires; for callers that stay longer than a token lives. */
public final class RenewingToken implements Supplier<String> {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Supplier<Token> login;
    private Token token = new Token("", Instant.MIN);

    /** Will log in by {@code login} when the first token is asked for. */
    public RenewingToken(Supplier<Token> login) {
        this.login = login;
    }

    /** An access token that lives at least a minute more. */
    @Override
    public synchronized String get() {
        if (Instant.now().plus(MARGIN).isAfter(token.expiresAt())) {
            token = login.get();
        }
        return token.accessToken();
    }
}
