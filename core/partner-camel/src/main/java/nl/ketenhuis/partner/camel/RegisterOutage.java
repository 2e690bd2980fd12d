package nl.ketenhuis.partner.camel;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells "the register cannot store anything now" from "the register cannot store this". The first passes by itself, so the
 * sender is asked to come back; the second does not.
 */
public final class RegisterOutage {

    /**
     * SQLSTATE classes of a database that is away, full, shutting down or busy with others: 08 connection, 40 rollback, 53
     * resources, 57 operator intervention, 58 system; 25 is what a stand-by says to a write.
     */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "57", "58");

    private static final int DEEPEST = 20;

    private RegisterOutage() {}

    /** Whether trying again later, unchanged, may well succeed. */
    public static boolean isCauseOf(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof ConnectException || cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** A pool that has no connection to give says so without a state. */
    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2)) || lockNotFree(state);
    }

    private static boolean lockNotFree(String state) {
        return "55P03".equals(state);
    }
}
