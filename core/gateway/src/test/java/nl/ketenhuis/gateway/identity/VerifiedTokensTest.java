package nl.ketenhuis.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final String TOKEN = "head.claims.signature";

    @Test
    void aTokenIsTrustedForAWhile() {
        VerifiedTokens tokens = new VerifiedTokens(Duration.ofSeconds(30));
        Account account = account(Instant.now().plusSeconds(300));
        tokens.keep(TOKEN, account);
        assertEquals(Optional.of(account), tokens.find(TOKEN));
        assertEquals(Optional.empty(), tokens.find(TOKEN + "s"));
    }

    @Test
    void neverPastItsOwnEnd() {
        VerifiedTokens tokens = new VerifiedTokens(Duration.ofSeconds(30));
        tokens.keep(TOKEN, account(Instant.now()));
        assertEquals(Optional.empty(), tokens.find(TOKEN));
    }

    @Test
    void norLongerThanIsSet() {
        VerifiedTokens tokens = new VerifiedTokens(Duration.ZERO);
        tokens.keep(TOKEN, account(Instant.now().plusSeconds(300)));
        assertEquals(Optional.empty(), tokens.find(TOKEN));
    }

    private static Account account(Instant until) {
        return new Account("noor", "front", Optional.empty(), Optional.empty(), Set.of("clerk"), until);
    }
}
