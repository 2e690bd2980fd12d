package nl.ketenhuis.partner;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.UpdateKind;
import org.jboss.logging.Logger;

/** The adapters this installation was put together with. Refuses to start when two claim the same partner. */
@ApplicationScoped
public class PartnerDirectory {

    private static final Logger LOG = Logger.getLogger(PartnerDirectory.class);

    private final Map<String, PartnerAdapter> adapters = new TreeMap<>();

    PartnerDirectory(@All List<PartnerAdapter> found) {
        for (PartnerAdapter adapter : found) {
            if (adapters.put(adapter.partner().value(), adapter) != null) {
                throw new IllegalStateException("two adapters claim the partner " + adapter.partner());
            }
        }
    }

    void announce(@Observes StartupEvent event) {
        adapters.forEach((name, adapter) ->
                LOG.infof("Partner %s sends %s and receives %s", name, adapter.sends(), adapter.receives()));
    }

    /** The adapter of a partner, if this installation has it. */
    public Optional<PartnerAdapter> find(String partner) {
        return Optional.ofNullable(adapters.get(partner));
    }

    /** All adapters, by name. */
    public Collection<PartnerAdapter> list() {
        return List.copyOf(adapters.values());
    }

    /** Whether this partner has declared that it sends this kind. */
    public boolean sends(PartnerId partner, NoticeKind kind) {
        return find(partner.value())
                .map(adapter -> adapter.sends().contains(kind))
                .orElse(false);
    }

    /** The names of the partners that are told of this kind of update. */
    public Set<String> receiversOf(UpdateKind kind) {
        return adapters.values().stream()
                .filter(adapter -> adapter.receives().contains(kind))
                .map(adapter -> adapter.partner().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
