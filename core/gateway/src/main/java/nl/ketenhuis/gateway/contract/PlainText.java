package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A body that is one text, such as CSV: to the contract a string in UTF-8. */
final class PlainText {

    /** The media type of comma-separated values (RFC 4180). */
    static final String CSV = "text/csv";

    private PlainText() {}

    /** The text; empty if the bytes are not UTF-8. */
    static Optional<JsonNode> parse(byte[] bytes) {
        try {
            return Optional.of(new TextNode(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
