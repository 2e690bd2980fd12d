package nl.ketenhuis.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends exactly the bytes it is given, as no well-behaved client would. */
final class Wire {

    private Wire() {}

    /** The whole answer as text; the request must ask for the connection to be closed. */
    static String exchange(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A GET of exactly this target. */
    static String get(String target, String token) {
        return exchange("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: Bearer "
                + token + "\n\n");
    }
}
