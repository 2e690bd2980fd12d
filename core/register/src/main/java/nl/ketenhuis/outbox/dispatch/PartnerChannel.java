package nl.ketenhuis.outbox.dispatch;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.partner.PartnerDirectory;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.spi.UpdateKind;

/** Deliveries through the partners' adapters. */
@ApplicationScoped
class PartnerChannel implements DeliveryChannel {

    private final PartnerDirectory directory;
    private final Map<UpdateKind, UpdateSource> sources;

    PartnerChannel(PartnerDirectory directory, @All List<UpdateSource> sources) {
        this.directory = directory;
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(UpdateSource::kind, source -> source));
    }

    @Override
    public Collection<String> recipients() {
        return directory.list().stream()
                .filter(adapter -> !adapter.receives().isEmpty())
                .map(adapter -> adapter.partner().value())
                .toList();
    }

    @Override
    public Map<UUID, Runnable> prepare(String recipient, List<Claim> claims) {
        PartnerAdapter adapter = directory.find(recipient).orElseThrow();
        Map<UUID, Runnable> ready = new HashMap<>();
        claims.stream()
                .collect(Collectors.groupingBy(claim -> UpdateKind.valueOf(claim.kind())))
                .forEach((kind, ofKind) -> sources.get(kind)
                        .load(ofKind)
                        .forEach((id, update) -> ready.put(id, () -> adapter.deliver(update))));
        return ready;
    }
}
