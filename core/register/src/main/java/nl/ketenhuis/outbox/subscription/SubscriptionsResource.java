package nl.ketenhuis.outbox.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.SubscriptionsApi;
import nl.ketenhuis.api.model.EventTypeDto;
import nl.ketenhuis.api.model.SubscriptionDto;
import nl.ketenhuis.api.model.SubscriptionPageDto;
import nl.ketenhuis.api.model.SubscriptionRequestDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.vault.Vault;

/** Subscriptions over HTTP: the caller's own, to be made and ended. */
@Accounted
@ApplicationScoped
class SubscriptionsResource implements SubscriptionsApi {

    private static final String LIST = "listSubscriptions";

    private final Viewers viewers;
    private final Subscriptions subscriptions;
    private final CallbackAddress callbacks;
    private final IdempotentRequests requests;
    private final Cursors cursors;
    private final Vault vault;

    SubscriptionsResource(
            Viewers viewers,
            Subscriptions subscriptions,
            CallbackAddress callbacks,
            IdempotentRequests requests,
            Cursors cursors,
            Vault vault) {
        this.viewers = viewers;
        this.subscriptions = subscriptions;
        this.callbacks = callbacks;
        this.requests = requests;
        this.cursors = cursors;
        this.vault = vault;
    }

    @Override
    public Response createSubscription(SubscriptionRequestDto wish, String key) {
        Viewer viewer = viewers.current();
        callbacks.require(wish.getCallbackUrl());
        ActRequest request = new ActRequest(viewer, "createSubscription", "subscription", key, wish);
        return requests.once(
                request,
                () -> {
                    List<String> types =
                            wish.getTypes().stream().map(EventTypeDto::toString).toList();
                    byte[] secret = vault.seal(wish.getSecret());
                    Subscription made = new Subscription(viewer, wish.getCallbackUrl(), types, secret);
                    subscriptions.persist(made);
                    return made;
                },
                made -> answer(Response.status(Response.Status.CREATED), made)
                        .header("Location", "/v1/subscriptions/" + made.id())
                        .build());
    }

    @Override
    public Response deleteSubscription(UUID subscriptionId, String ifMatch) {
        subscriptions.end(viewers.current(), subscriptionId, ifMatch);
        return Response.noContent().build();
    }

    @Override
    public Response getSubscription(UUID subscriptionId) {
        return answer(Response.ok(), subscriptions.get(viewers.current(), subscriptionId))
                .build();
    }

    @Override
    public Response listSubscriptions(String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<SubscriptionDto> page = Page.of(
                        subscriptions.list(viewer, before, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(SubscriptionDtoMapper::subscription);
        return Response.ok(new SubscriptionPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private static Response.ResponseBuilder answer(Response.ResponseBuilder start, Subscription subscription) {
        return start.entity(SubscriptionDtoMapper.subscription(subscription))
                .header("ETag", ETags.of(subscription.version()));
    }
}
