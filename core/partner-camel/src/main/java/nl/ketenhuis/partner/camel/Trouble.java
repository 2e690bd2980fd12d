package nl.ketenhuis.partner.camel;

import java.util.StringJoiner;

/**
 * A failure in words fit for the log: the kinds of exception and where they arose, none of their messages. A database
 * repeats the values of a row in its messages, and those are about people.
 */
public final class Trouble {

    private static final int DEEPEST = 8;

    private Trouble() {}

    /** The chain of causes, outermost first. */
    public static String of(Throwable failure) {
        StringJoiner chain = new StringJoiner(" <- ");
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            chain.add(cause.getClass().getName() + place(cause.getStackTrace()));
            cause = cause.getCause();
        }
        return chain.toString();
    }

    private static String place(StackTraceElement[] trace) {
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
