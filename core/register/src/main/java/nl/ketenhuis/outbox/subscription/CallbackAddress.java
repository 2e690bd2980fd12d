package nl.ketenhuis.outbox.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.outbox.dispatch.OutboxConfig;

/**
 * Where a subscriber may be called: by https, on the open network; never back into ours (GW-42). Asked when a subscription
 * is made and again at each call, because names can be pointed elsewhere in between.
 */
@ApplicationScoped
class CallbackAddress {

    private final OutboxConfig config;

    CallbackAddress(OutboxConfig config) {
        this.config = config;
    }

    /**
     * Holds a new subscription to the rule.
     *
     * @throws Refused 400 at {@code /callbackUrl}; a name that leads nowhere is refused too
     */
    void require(String url) {
        boolean allowed;
        try {
            allowed = allows(url);
        } catch (UnknownHostException e) {
            allowed = false;
        }
        if (!allowed) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/callbackUrl", "callback-not-allowed"))));
        }
    }

    /**
     * Whether this address may be called now.
     *
     * @throws UnknownHostException if its name leads nowhere at present
     */
    boolean allows(String url) throws UnknownHostException {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return false;
        }
        if (uri.getHost() == null || uri.getScheme() == null || uri.getUserInfo() != null) {
            return false;
        }
        InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        boolean local = config.loopbackCallbacks() && Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress);
        return web && local || scheme.equals("https") && Stream.of(addresses).allMatch(PublicAddress::is);
    }
}
