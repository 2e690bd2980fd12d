package nl.ketenhuis.convention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Strong entity tags made of row versions (RFC 9110, GW-48). */
public final class ETags {

    private ETags() {}

    /** The tag of a version. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The tag of reference data, which have no version: made of what they say. */
    public static String ofContent(Record content) {
        try {
            byte[] said = content.toString().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said);
            return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not to be had", e);
        }
    }

    /**
     * Holds a change to the version it was meant for.
     *
     * @throws Refused 428 when no version was named, 412 when another is current
     */
    public static void require(String ifMatch, int version) {
        require(ifMatch, of(version));
    }

    /**
     * The same, for what has no version of its own.
     *
     * @param current the tag of what stands now
     */
    public static void require(String ifMatch, String current) {
        if (ifMatch == null) {
            throw new Refused(ProblemCategory.PRECONDITION_MISSING, "if-match-required");
        }
        if (!ifMatch.equals(current)) {
            throw new Refused(ProblemCategory.STALE, "stale-version");
        }
    }
}
