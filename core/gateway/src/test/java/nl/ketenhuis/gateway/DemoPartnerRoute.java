package nl.ketenhuis.gateway;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An endpoint no JAX-RS filter ever sees, as an adapter's are. */
@ApplicationScoped
class DemoPartnerRoute {

    void open(@Observes Router router) {
        router.post("/partners/demo/v1/notices").handler(context -> context.response()
                .setStatusCode(202)
                .putHeader("Content-Type", "application/json")
                .end("{\"length\":" + context.body().length() + "}"));
        router.post("/partners/demo/v1/broken").handler(context -> {
            throw new IllegalStateException("broken 999990019");
        });
        router.post("/partners/demo/v1/refused").handler(context -> context.response()
                .setStatusCode(400)
                .putHeader("Content-Type", "application/problem+json")
                .end("{}"));
        router.get("/partners/demo/v1/openapi.json").handler(context -> context.response()
                .putHeader("Content-Type", "application/json")
                .end("{\"openapi\":\"3.0.3\"}"));
    }
}
