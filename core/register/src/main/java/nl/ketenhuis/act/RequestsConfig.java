package nl.ketenhuis.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers to requests are kept for their repeats, and how they are removed. */
@ConfigMapping(prefix = "register.requests")
public interface RequestsConfig {

    /** Whether this instance removes any. */
    @WithDefault("true")
    boolean enabled();

    /** How long a repeat is recognised. */
    @WithDefault("PT24H")
    Duration kept();

    /** The pause between two rounds. */
    @WithDefault("PT10M")
    Duration pause();

    /** How many are removed in one transaction. */
    @WithDefault("500")
    int batch();
}
