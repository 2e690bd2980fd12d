package nl.ketenhuis.partner.camel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/** Answers with an adapter's own API description, byte for byte as it lies in the adapter's jar. */
public final class PublishedContract implements Processor {

    private final byte[] document;

    /**
     * @param besides a class of the adapter; the document is looked up from its package
     * @throws IllegalArgumentException if there is no such resource
     */
    public PublishedContract(Class<?> besides, String resource) {
        try (InputStream in = besides.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            document = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        message.removeHeaders("*");
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        message.setBody(document);
    }
}
