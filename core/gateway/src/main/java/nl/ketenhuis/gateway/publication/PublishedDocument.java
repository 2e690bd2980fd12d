package nl.ketenhuis.gateway.publication;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Something from the class path that anyone may read.
 *
 * @param type media type
 */
record PublishedDocument(String type, Buffer content) {

    static PublishedDocument load(String type, String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + resource + " on the class path");
            }
            return new PublishedDocument(type, Buffer.buffer(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
