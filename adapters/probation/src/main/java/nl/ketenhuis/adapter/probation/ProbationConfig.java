package nl.ketenhuis.adapter.probation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the register reaches probation's system. Updates wait in the register until all addresses and secrets are given. */
@ConfigMapping(prefix = "partner.probation")
public interface ProbationConfig {

    /** Whether probation is told of anything. When not, no updates are made for it. */
    @WithDefault("true")
    boolean enabled();

    /** Probation's system, without path. */
    Optional<URI> url();

    /** Where probation gives out access tokens (OAuth 2 client credentials). */
    Optional<URI> tokenUrl();

    Optional<String> clientId();

    Optional<String> clientSecret();

    @WithDefault("2s")
    Duration connectTimeout();

    /** How long an answer may take. */
    @WithDefault("5s")
    Duration readTimeout();

    /** Calls at a time; more than that wait, at most as long as an answer may take. */
    @WithDefault("16")
    int maxConcurrent();

    /** After enough failures probation is left alone for a while. */
    Breaker breaker();

    /** When to stop calling, and for how long. */
    interface Breaker {

        /** The calls that are looked at; half of them failing is enough. */
        @WithDefault("10")
        int calls();

        /** How long to leave it alone before one call tries again. */
        @WithDefault("5s")
        Duration pause();
    }
}
