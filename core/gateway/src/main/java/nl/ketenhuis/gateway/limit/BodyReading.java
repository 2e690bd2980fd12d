package nl.ketenhuis.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.config.GatewayConfig;

/** Reads a call's body, however it is sent, as long as it is not too large for the place it is sent to (GW-34). */
@ApplicationScoped
public class BodyReading {

    private record Place(String prefix, BodyHandler reader) {}

    private final List<Place> places;
    private final BodyHandler elsewhere;
    private final Duration time;

    BodyReading(GatewayConfig config) {
        GatewayConfig.Size size = config.size();
        this.elsewhere = reader(size.body().asLongValue());
        this.time = size.bodyTime();
        this.places = size.larger().values().stream()
                .sorted(Comparator.comparingInt(
                        (GatewayConfig.LargerBody larger) -> -larger.prefix().length()))
                .map(larger -> new Place(larger.prefix(), reader(larger.body().asLongValue())))
                .toList();
    }

    /** Reads the body and sends the call on its way; fails it with 413 if the body is too large. */
    public void read(Call call) {
        String path = call.path();
        BodyHandler reader = places.stream()
                .filter(place -> path.startsWith(place.prefix()))
                .findFirst()
                .map(Place::reader)
                .orElse(elsewhere);
        if (!call.context().request().isEnded()) {
            watch(call.context());
        }
        reader.handle(call.context());
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        long timer = context.vertx().setTimer(time.toMillis(), late -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
    }

    private static BodyHandler reader(long most) {
        return BodyHandler.create(false).setBodyLimit(most);
    }
}
