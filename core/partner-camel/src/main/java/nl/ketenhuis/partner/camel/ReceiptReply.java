package nl.ketenhuis.partner.camel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ketenhuis.partner.spi.Receipt;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/**
 * The end of a receiving route. One {@link Receipt} is answered with 202 and its JSON; a list of {@link HandIn} with 200
 * and {@code {"receipts":[...]}}, one for each message, in order.
 *
 * <p>Clears all headers first: Camel would send the caller's own back.
 */
public final class ReceiptReply implements Processor {

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        if (message.getBody() instanceof Receipt receipt) {
            answer(message, 202, "application/json", new HandIn.Taken(receipt).json());
        } else {
            answer(message, 200, "application/json", all(message.getBody(List.class)));
        }
    }

    private static ObjectNode all(List<?> handIns) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        ArrayNode receipts = reply.putArray("receipts");
        for (Object each : handIns) {
            receipts.add(((HandIn) each).json().put("index", receipts.size()));
        }
        return reply;
    }

    static void answer(Message message, int status, String contentType, ObjectNode body) {
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        message.setHeader(Exchange.CONTENT_TYPE, contentType);
        message.setBody(StrictJson.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
