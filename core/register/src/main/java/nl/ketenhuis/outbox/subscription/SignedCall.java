package nl.ketenhuis.outbox.subscription;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.ketenhuis.partner.spi.PartnerUnavailable;
import nl.ketenhuis.partner.spi.UpdateRefused;

/**
 * One call of a subscriber: the event, signed with the subscription's secret. Redirects are not followed: they could lead
 * anywhere.
 */
final class SignedCall {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String url;
    private final String body;
    private final String signature;
    private final CallbackAddress callbacks;

    SignedCall(String url, String body, Signature signature, CallbackAddress callbacks) {
        this.url = url;
        this.body = body;
        this.signature = signature.of(body);
        this.callbacks = callbacks;
    }

    /**
     * Posts the event.
     *
     * @throws UpdateRefused if the subscriber will not have it, now or later
     * @throws PartnerUnavailable if it may be tried again
     */
    void send() {
        try {
            if (!callbacks.allows(url)) {
                throw new UpdateRefused("the callback no longer leads to an address that may be called");
            }
            judge(CLIENT.send(request(), HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (UnknownHostException e) {
            throw new PartnerUnavailable("the callback's name leads nowhere", e);
        } catch (IOException e) {
            throw new PartnerUnavailable("the callback cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartnerUnavailable("interrupted", e);
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/cloudevents+json")
                .header("Webhook-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static void judge(int status) {
        if (status >= 200 && status < 300) {
            return;
        }
        boolean final4xx = status >= 400 && status < 500 && status != 408 && status != 429;
        if (final4xx) {
            throw new UpdateRefused("the subscriber answered " + status);
        }
        throw new PartnerUnavailable("the subscriber answered " + status, null);
    }
}
