package nl.ketenhuis.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenhuis.local.identity.RenewingToken;
import nl.ketenhuis.local.identity.Token;
import nl.ketenhuis.local.identity.Tokens;

/** Fresh access tokens by name: of demo people, and of partner systems, whose names begin with {@code partner-}. */
final class LocalTokens {

    private final Map<String, RenewingToken> kept = new ConcurrentHashMap<>();
    private final Tokens tokens;

    LocalTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /** An access token that lives at least a minute more. */
    String of(String who) {
        return kept.computeIfAbsent(who, name -> new RenewingToken(() -> login(name)))
                .get();
    }

    /** Begins to log these in, so that nobody waits for it later; who cannot log in is told when a token is asked for. */
    void prepare(List<String> names) {
        names.forEach(name -> CompletableFuture.runAsync(() -> of(name)));
    }

    private Token login(String who) {
        return who.startsWith("partner-") ? tokens.system(who) : tokens.person(who);
    }
}
