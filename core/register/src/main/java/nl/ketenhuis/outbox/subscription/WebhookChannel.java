package nl.ketenhuis.outbox.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.outbox.dispatch.Claim;
import nl.ketenhuis.outbox.dispatch.DeliveryChannel;
import nl.ketenhuis.outbox.feed.CloudEvents;
import nl.ketenhuis.outbox.feed.EventFeed;
import nl.ketenhuis.outbox.feed.FeedEvent;
import nl.ketenhuis.vault.Vault;

/** Deliveries to subscribers' callbacks: the event as the feed has it, if the subscriber may still know of the case. */
@ApplicationScoped
class WebhookChannel implements DeliveryChannel {

    private static final String PREFIX = "subscription:";

    private final Subscriptions subscriptions;
    private final EventFeed feed;
    private final CloudEvents words;
    private final CallbackAddress callbacks;
    private final ObjectMapper json;
    private final Vault vault;

    WebhookChannel(
            Subscriptions subscriptions,
            EventFeed feed,
            CloudEvents words,
            CallbackAddress callbacks,
            ObjectMapper json,
            Vault vault) {
        this.subscriptions = subscriptions;
        this.feed = feed;
        this.words = words;
        this.callbacks = callbacks;
        this.json = json;
        this.vault = vault;
    }

    @Override
    @Transactional
    public Collection<String> recipients() {
        return subscriptions.due();
    }

    @Override
    @Transactional
    public Map<UUID, Runnable> prepare(String recipient, List<Claim> claims) {
        Subscription subscription = subscriptions.findById(UUID.fromString(recipient.substring(PREFIX.length())));
        Map<UUID, Runnable> ready = new HashMap<>();
        if (subscription == null) {
            return ready;
        }
        Set<UUID> entitled = subscriptions.entitled(
                subscription.id(), claims.stream().map(Claim::caseId).collect(Collectors.toSet()));
        Map<UUID, FeedEvent> events = events(claims);
        Signature signature = new Signature(vault.open(subscription.secret()));
        for (Claim claim : claims) {
            FeedEvent event = events.get(claim.sourceId());
            if (event != null && entitled.contains(claim.caseId())) {
                ready.put(
                        claim.id(),
                        new SignedCall(subscription.callbackUrl(), body(event), signature, callbacks)::send);
            }
        }
        return ready;
    }

    private Map<UUID, FeedEvent> events(List<Claim> claims) {
        return feed.list(claims.stream().map(Claim::sourceId).toList()).stream()
                .collect(Collectors.toMap(FeedEvent::id, event -> event));
    }

    private String body(FeedEvent event) {
        try {
            return json.writeValueAsString(words.of(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.id() + " cannot be written", e);
        }
    }
}
