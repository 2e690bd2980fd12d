package nl.ketenhuis.outbox.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are sent. */
@ConfigMapping(prefix = "register.outbox")
public interface OutboxConfig {

    /** Whether this instance sends at all. */
    @WithDefault("true")
    boolean enabled();

    /** Deliveries to one recipient under way at the same time; never two of the same case. */
    @WithDefault("4")
    int lanesPerRecipient();

    /** How many deliveries one lane takes at a time. */
    @WithDefault("16")
    int batch();

    /** How long a taken delivery is nobody else's; after a crash it is taken again when this has passed. */
    @WithDefault("PT30S")
    Duration lease();

    /** The first pause after a recipient could not be reached; doubles each time. */
    @WithDefault("PT0.5S")
    Duration firstPause();

    /** The longest pause between two tries to reach a recipient. */
    @WithDefault("PT30S")
    Duration longestPause();

    /** How often to look for work without being told. */
    @WithDefault("PT1S")
    Duration poll();

    /** Subscribers' callbacks may be plain http on loopback: for a local run only. */
    @WithDefault("false")
    boolean loopbackCallbacks();
}
