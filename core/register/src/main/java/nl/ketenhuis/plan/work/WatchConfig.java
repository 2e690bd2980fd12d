package nl.ketenhuis.plan.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often rounds are made, and what they take for too long. */
@ConfigMapping(prefix = "register.watch")
public interface WatchConfig {

    /** Whether this instance makes rounds at all. */
    @WithDefault("true")
    boolean enabled();

    /** The pause between two rounds. */
    @WithDefault("PT1M")
    Duration pause();

    /** How many cases one round looks at for each sort of thing. */
    @WithDefault("200")
    int batch();

    /** After how long without news something stagnates (K-15). */
    @WithDefault("P30D")
    Duration stagnation();

    /** After how long on a list without effect something late is put before the direction of the house. */
    @WithDefault("P7D")
    Duration escalation();
}
