package nl.ketenhuis.local.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Stands in for the packaged server: says it is ready on the management port. */
public final class TinyServer {

    private TinyServer() {}

    /** Takes its place from the environment, as the server does. */
    public static void main(String... none) throws IOException {
        InetSocketAddress place = new InetSocketAddress(
                System.getenv("QUARKUS_MANAGEMENT_HOST"), Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT")));
        HttpServer server = HttpServer.create(place, 0);
        server.createContext("/q/health/ready", call -> {
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        server.start();
        System.out.println("up with " + System.getenv("WORD"));
    }
}
