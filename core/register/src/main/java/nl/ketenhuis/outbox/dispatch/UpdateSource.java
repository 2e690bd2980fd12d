package nl.ketenhuis.outbox.dispatch;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.UpdateKind;

/**
 * Gives deliveries of one kind their content, as things stand when they are sent. Implemented by the package that owns the
 * content.
 */
public interface UpdateSource {

    UpdateKind kind();

    /**
     * The updates for these deliveries, by delivery id, in a fixed number of statements. A delivery that is missing from the
     * answer has nothing left to say and is set aside.
     */
    Map<UUID, CaseUpdate> load(Collection<Claim> claims);
}
