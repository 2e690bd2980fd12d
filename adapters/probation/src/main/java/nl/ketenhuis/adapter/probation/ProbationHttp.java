package nl.ketenhuis.adapter.probation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import nl.ketenhuis.partner.spi.PartnerUnavailable;

/** Calls over the network. Connections are kept and used again; no redirect is followed, as it would carry people along. */
@ApplicationScoped
class ProbationHttp {

    private final HttpClient client;

    ProbationHttp(ProbationConfig config) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @throws PartnerUnavailable if there was no answer in time */
    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException broken) {
            throw new PartnerUnavailable("no answer: " + broken.getClass().getSimpleName(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartnerUnavailable("the server stops", stopped);
        }
    }

    /** A setting without which nothing can be sent yet. */
    static <T> T given(Optional<T> setting, String name) {
        return setting.orElseThrow(
                () -> new PartnerUnavailable("partner.probation." + name + " is not configured", null));
    }
}
