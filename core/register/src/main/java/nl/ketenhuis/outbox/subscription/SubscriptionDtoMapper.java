package nl.ketenhuis.outbox.subscription;

import nl.ketenhuis.api.model.EventTypeDto;
import nl.ketenhuis.api.model.SubscriptionDto;
import nl.ketenhuis.convention.Times;

/** Subscriptions in the words of the contract; never the secret. */
final class SubscriptionDtoMapper {

    private SubscriptionDtoMapper() {}

    static SubscriptionDto subscription(Subscription subscription) {
        return new SubscriptionDto()
                .id(subscription.id())
                .callbackUrl(subscription.callbackUrl())
                .types(subscription.types().stream()
                        .map(EventTypeDto::fromValue)
                        .toList())
                .createdAt(Times.utc(subscription.createdAt()));
    }
}
