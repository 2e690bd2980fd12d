package nl.ketenhuis.gateway.call;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call's place in a trace (W3C Trace Context, level 1).
 *
 * @param id trace id, 32 hexadecimal digits
 * @param span our own span id, 16 hexadecimal digits
 * @param flags trace flags, two hexadecimal digits
 */
public record Trace(String id, String span, String flags) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    /** Continues the trace a {@code traceparent} header names; begins one when it is absent or malformed. */
    public static Trace from(String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches()
                ? new Trace(matcher.group(1), hex(8), matcher.group(2))
                : new Trace(hex(16), hex(8), "01");
    }

    /** The header that names this place. */
    public String traceparent() {
        return "00-" + id + "-" + span + "-" + flags;
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
