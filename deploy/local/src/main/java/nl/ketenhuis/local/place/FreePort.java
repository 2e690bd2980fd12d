package nl.ketenhuis.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of this machine's loopback address. */
public final class FreePort {

    private FreePort() {}

    /** A port nobody listens on at this moment. */
    public static int any() {
        return bound(0);
    }

    /** The wished port when it is free, else any free one. */
    public static int preferably(int wished) {
        try {
            return bound(wished);
        } catch (UncheckedIOException taken) {
            return any();
        }
    }

    private static int bound(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
