package nl.ketenhuis.partner.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A partner's HTTP server on the loopback interface: can be down, slow, or break off without an answer. It keeps its port
 * when it goes down and comes back.
 */
public final class HttpStation implements AutoCloseable {

    static {
        // Without it the JDK's server holds back the end of each answer for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpHandler handler;
    private final int port;
    private final ExecutorService workers = Executors.newFixedThreadPool(16, HttpStation::worker);
    private HttpServer server;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean breaking;

    /** @param port 0 for any free one */
    public HttpStation(int port, HttpHandler handler) {
        this.handler = handler;
        this.server = started(port);
        this.port = server.getAddress().getPort();
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "partner-station");
        thread.setDaemon(true);
        return thread;
    }

    private HttpServer started(int wanted) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted);
            HttpServer created = HttpServer.create(address, 0);
            created.createContext("/", this::handle);
            created.setExecutor(workers);
            created.start();
            return created;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            pause();
            if (breaking) {
                throw new IOException("breaks off, as told");
            }
            handler.handle(exchange);
        }
    }

    private void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers with a JSON body. */
    public static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits this long before each answer. */
    public void delay(Duration each) {
        delay = each;
    }

    /** Breaks off each call without an answer. */
    public void breakOff(boolean on) {
        breaking = on;
    }

    /** Closes the port. */
    public synchronized void down() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Opens the port, prompt and sound. */
    public synchronized void up() {
        delay = Duration.ZERO;
        breaking = false;
        if (server == null) {
            server = started(port);
        }
    }

    @Override
    public void close() {
        down();
        workers.shutdownNow();
    }
}
