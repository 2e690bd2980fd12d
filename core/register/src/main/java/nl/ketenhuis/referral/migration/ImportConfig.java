package nl.ketenhuis.referral.migration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked off. */
@ConfigMapping(prefix = "register.imports")
public interface ImportConfig {

    /** How long it waits before it looks for rows again when there were none. */
    @WithDefault("PT2S")
    Duration poll();
}
