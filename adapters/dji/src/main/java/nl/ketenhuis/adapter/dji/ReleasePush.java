package nl.ketenhuis.adapter.dji;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.partner.camel.Faults;
import nl.ketenhuis.partner.camel.Fields;
import nl.ketenhuis.partner.camel.HandIn;
import nl.ketenhuis.partner.camel.RegisterOutage;
import nl.ketenhuis.partner.camel.StrictJson;
import nl.ketenhuis.partner.camel.Trouble;
import nl.ketenhuis.partner.camel.Utf8;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeInbox;
import nl.ketenhuis.partner.spi.NoticeRefused;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.RawMessage.Transport;
import nl.ketenhuis.partner.spi.Receipt;
import org.jboss.logging.Logger;

/** Takes in what DJI pushes: one notice, or a list of them. */
@ApplicationScoped
class ReleasePush {

    private static final Logger LOG = Logger.getLogger(ReleasePush.class);
    private static final String NOTICES = "notices";
    private static final int AT_MOST = 500;
    private static final Fault NOT_ALLOWED = new Fault("", "DJI may not send this to that house");

    private final NoticeInbox inbox;

    ReleasePush(NoticeInbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Takes in a body. The notices of a list stand by themselves: each is stored, or not, whatever becomes of the others.
     *
     * @return a {@link Receipt} for one notice, a list of {@link HandIn} for a list
     * @throws MalformedMessage if the one notice, or the list as such, is malformed
     */
    Object take(byte[] body) {
        String text = Utf8.strict(body);
        JsonNode json = StrictJson.read(text);
        if (!json.has(NOTICES)) {
            return inbox.accept(ReleaseTranslator.toNotice(pushed(text)));
        }
        List<HandIn> handIns = new ArrayList<>();
        notices(json).forEach(notice -> handIns.add(each(StrictJson.write(notice))));
        return handIns;
    }

    private static JsonNode notices(JsonNode json) {
        Faults faults = new Faults();
        Fields fields = Fields.of(json, faults);
        JsonNode notices = json.get(NOTICES);
        if (!notices.isArray() || notices.isEmpty() || notices.size() > AT_MOST) {
            fields.optional(NOTICES).fault("must be a list of 1 to " + AT_MOST + " notices");
        }
        fields.optional(NOTICES);
        fields.nothingElse();
        faults.refuseIfAny();
        return notices;
    }

    private HandIn each(String text) {
        Optional<MessageId> id = ReleaseMessageReader.messageId(text);
        try {
            return new HandIn.Taken(inbox.accept(ReleaseTranslator.toNotice(pushed(text))));
        } catch (MalformedMessage malformed) {
            return new HandIn.Refused(id, malformed.faults());
        } catch (NoticeRefused refused) {
            return new HandIn.Refused(id, List.of(NOT_ALLOWED));
        } catch (RuntimeException failure) {
            return failed(id.orElseThrow(), failure);
        }
    }

    private static HandIn failed(MessageId id, RuntimeException failure) {
        if (RegisterOutage.isCauseOf(failure)) {
            throw failure;
        }
        LOG.errorf("Partner message failed partner=dji messageId=%s trouble=%s", id, Trouble.of(failure));
        return new HandIn.Failed(id);
    }

    private static RawMessage pushed(String text) {
        return new RawMessage(Transport.HTTP, "push", text);
    }
}
