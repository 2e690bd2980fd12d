package nl.ketenhuis.partner.camel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.Receipt;

/** What became of one message out of several, as its sender is told. */
public sealed interface HandIn {

    /** Its JSON: {@code outcome}, {@code messageId} if known, and what belongs to the outcome. */
    ObjectNode json();

    /** The register has it for good. */
    record Taken(Receipt receipt) implements HandIn {

        @Override
        public ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("id", receipt.id().toString());
            json.put("messageId", receipt.messageId().value());
            json.put("outcome", receipt.outcome().name());
            receipt.reason().ifPresent(reason -> json.put("reason", reason));
            json.put("repeated", receipt.repeated());
            return json;
        }
    }

    /** It is not kept: its sender must send it again, put right. */
    record Refused(Optional<MessageId> messageId, List<Fault> faults) implements HandIn {

        public Refused {
            faults = List.copyOf(faults);
        }

        @Override
        public ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            messageId.ifPresent(id -> json.put("messageId", id.value()));
            json.put("outcome", "REFUSED");
            faults.forEach(fault -> json.withArray("faults")
                    .addObject()
                    .put("pointer", fault.pointer())
                    .put("detail", fault.text()));
            return json;
        }
    }

    /** It is not kept through no fault of the sender's, who may send it again as it is. */
    record Failed(MessageId messageId) implements HandIn {

        @Override
        public ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("messageId", messageId.value())
                    .put("outcome", "FAILED");
        }
    }
}
