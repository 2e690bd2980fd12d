package nl.ketenhuis.adapter.dji;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nl.ketenhuis.adapter.dji.BatchLines.Line;
import nl.ketenhuis.partner.camel.HandIn;
import nl.ketenhuis.partner.camel.RegisterOutage;
import nl.ketenhuis.partner.camel.Trouble;
import nl.ketenhuis.partner.camel.Utf8;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeInbox;
import nl.ketenhuis.partner.spi.NoticeRefused;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.RawMessage.Transport;
import nl.ketenhuis.partner.spi.UnreadableMessage;
import org.jboss.logging.Logger;

/**
 * Takes in one line of a file, in a transaction of its own. A line that cannot be read, or that the register stumbles over,
 * is parked: the file is gone afterwards, so nothing else would remember it (T-19).
 */
@ApplicationScoped
class BatchLineIntake {

    private static final Logger LOG = Logger.getLogger(BatchLineIntake.class);
    private static final Fault TOO_LONG = new Fault("", "is longer than " + BatchLines.LONGEST + " bytes");
    private static final Fault STUMBLED = new Fault("", "could be read, but the register failed on it");
    private static final Fault NOT_ALLOWED = new Fault("", "DJI may not send this to that house");

    private final NoticeInbox inbox;

    BatchLineIntake(NoticeInbox inbox) {
        this.inbox = inbox;
    }

    /** What became of the line, as the report says it. Throws only while the register cannot store anything. */
    ObjectNode take(BatchFile file, Line line) {
        RawMessage raw = new RawMessage(Transport.SFTP, file.place(line.number()), Utf8.readable(line.bytes()));
        try {
            refuseUnreadable(line);
            return new HandIn.Taken(inbox.accept(ReleaseTranslator.toNotice(raw, file.house()))).json();
        } catch (MalformedMessage malformed) {
            return park(file, line, raw, malformed.faults());
        } catch (NoticeRefused refused) {
            return notAllowed(raw);
        } catch (RuntimeException failure) {
            return parkUnlessItPasses(file, line, raw, failure);
        }
    }

    private static void refuseUnreadable(Line line) {
        if (line.tooLong()) {
            throw new MalformedMessage(List.of(TOO_LONG));
        }
        Utf8.strict(line.bytes());
    }

    private ObjectNode parkUnlessItPasses(BatchFile file, Line line, RawMessage raw, RuntimeException failure) {
        if (RegisterOutage.isCauseOf(failure)) {
            throw failure;
        }
        LOG.errorf("Partner message failed partner=dji place=%s trouble=%s", raw.place(), Trouble.of(failure));
        return park(file, line, raw, List.of(STUMBLED));
    }

    private ObjectNode park(BatchFile file, Line line, RawMessage raw, List<Fault> faults) {
        MessageId id = ReleaseMessageReader.messageId(raw.text()).orElseGet(() -> idByPlace(file, line));
        try {
            ObjectNode parked = new HandIn.Taken(
                            inbox.park(new UnreadableMessage(ReleaseTranslator.DJI, file.house(), id, raw, faults)))
                    .json();
            parked.set(
                    "faults", new HandIn.Refused(Optional.of(id), faults).json().path("faults"));
            return parked;
        } catch (NoticeRefused refused) {
            return notAllowed(raw);
        }
    }

    private static ObjectNode notAllowed(RawMessage raw) {
        return new HandIn.Refused(ReleaseMessageReader.messageId(raw.text()), List.of(NOT_ALLOWED)).json();
    }

    /**
     * A name for a line that has none. It bears a check of house and content, so that a later file of the same name, or of
     * another house, is not taken for a repeat.
     */
    private static MessageId idByPlace(BatchFile file, Line line) {
        CRC32 check = new CRC32();
        check.update(file.house().value().getBytes(StandardCharsets.US_ASCII));
        check.update(line.bytes());
        return new MessageId(file.place(line.number()) + "#" + Long.toHexString(check.getValue()));
    }
}
