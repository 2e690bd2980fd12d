package nl.ketenhuis.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens whose signature was verified a moment ago, so that the many calls of one client cost one verification. A token is
 * trusted for a set time and never past its own end. The tokens themselves are not kept, only what they hash to.
 */
final class VerifiedTokens {

    private static final int MOST = 10_000;

    private final Cache<ByteBuffer, Account> accounts;

    /** @param trust how long a token needs no verification again */
    VerifiedTokens(Duration trust) {
        accounts =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(trust).build();
    }

    Optional<Account> find(String token) {
        return Optional.ofNullable(accounts.getIfPresent(hash(token)))
                .filter(account -> Instant.now().isBefore(account.until()));
    }

    void keep(String token, Account account) {
        accounts.put(hash(token), account);
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
