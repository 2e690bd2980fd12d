package nl.ketenhuis.gateway.publication;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.config.GatewayConfig;
import nl.ketenhuis.gateway.problem.Faults;
import nl.ketenhuis.gateway.problem.Refused;

/** The contract, byte for byte as it was bundled, and the page that shows it: open to anyone (GW-53). */
@Startup
@ApplicationScoped
public class Publication {

    private static final String OWN = "META-INF/ketenhuis/docs/";

    private final Map<String, PublishedDocument> documents = new HashMap<>();

    Publication(GatewayConfig config) {
        String base = config.basePath();
        put(base + "/openapi.json", "application/json", config.contract());
        put(base + "/openapi.yaml", "application/yaml", config.contractYaml());
        put("/docs", "text/html; charset=utf-8", OWN + "index.html");
        put("/docs/start.js", "text/javascript; charset=utf-8", OWN + "start.js");
        put("/docs/swagger-ui.css", "text/css; charset=utf-8", webjar("swagger-ui.css"));
        put("/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8", webjar("swagger-ui-bundle.js"));
        put("/docs/favicon-32x32.png", "image/png", webjar("favicon-32x32.png"));
    }

    /** Whether it is ours to answer; if not, it is a partner's contract. */
    public boolean has(Call call) {
        return !call.path().startsWith("/partners/");
    }

    /** Answers with the document. */
    public void answer(Call call) {
        PublishedDocument document = documents.get(call.path());
        if (document == null) {
            throw new Refused(Faults.unknown());
        }
        HttpServerResponse response = call.context().response();
        response.putHeader("Content-Type", document.type());
        if (call.method().equals("HEAD")) {
            response.putHeader(
                    "Content-Length", String.valueOf(document.content().length()));
            response.end();
        } else {
            response.end(document.content());
        }
    }

    private void put(String path, String type, String resource) {
        documents.put(path, PublishedDocument.load(type, resource));
    }

    private static String webjar(String file) {
        return "META-INF/resources/webjars/swagger-ui/" + SwaggerUi.version() + "/" + file;
    }
}
