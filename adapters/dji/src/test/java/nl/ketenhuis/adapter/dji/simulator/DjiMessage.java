package nl.ketenhuis.adapter.dji.simulator;

/**
 * One notice as it goes over the wire: a line of JSON.
 *
 * @param expected what an observer should see the register make of it
 */
public record DjiMessage(String messageId, DjiPerson person, String kind, String json, Expected expected) {

    /** What becomes of a message. */
    public enum Expected {
        /** Takes effect, or is at least kept as an older event. */
        REGISTERED,
        /** Bears the id of an earlier message and changes nothing. */
        REPEATED,
        /** Is about someone the register does not know. */
        UNKNOWN_PERSON,
        /** Cannot be read. */
        BROKEN
    }

    DjiMessage as(Expected other) {
        return new DjiMessage(messageId, person, kind, json, other);
    }

    /** The same with a citizen service number that fails the eleven-test. */
    public DjiMessage withBrokenBsn() {
        return withJson(json.replaceFirst("\"bsn\":\"[0-9]*\"", "\"bsn\":\"123456789\""));
    }

    DjiMessage withJson(String broken) {
        return new DjiMessage(messageId, person, kind, broken, Expected.BROKEN);
    }
}
