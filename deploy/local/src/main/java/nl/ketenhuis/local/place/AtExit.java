package nl.ketenhuis.local.place;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Whatever still runs when the JVM ends is closed then, the last started first: Ctrl-C leaves nothing behind. */
public final class AtExit {

    private static final Deque<AutoCloseable> PARTS = new ConcurrentLinkedDeque<>();

    private static volatile boolean underWay;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "close what runs"));
    }

    private AtExit() {}

    /** Will close {@code part}, which must take a second close as none. */
    public static <T extends AutoCloseable> T close(T part) {
        PARTS.push(part);
        return part;
    }

    /** Whether the JVM is ending, so that failures elsewhere are of no interest any more. */
    public static boolean underWay() {
        return underWay;
    }

    private static void closeAll() {
        underWay = true;
        PARTS.forEach(AtExit::closeOne);
    }

    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("Could not close " + part + ": " + e);
        }
    }
}
