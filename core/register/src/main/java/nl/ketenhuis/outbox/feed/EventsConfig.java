package nl.ketenhuis.outbox.feed;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How events name where they come from. */
@ConfigMapping(prefix = "register.events")
public interface EventsConfig {

    /** The {@code source} of every event: {@code urn:nld:oin:<OIN of the host>:systeem:ketenhuis}. */
    String source();

    /** Where the API is reached, as in {@code https://api.example/v1}; without it events bear no {@code dataref}. */
    Optional<String> api();
}
