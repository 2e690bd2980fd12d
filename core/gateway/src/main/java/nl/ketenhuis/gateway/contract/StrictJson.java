package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.gateway.problem.InputError;

/**
 * The one way JSON is read: RFC 8259 in UTF-8 and nothing beyond it. Duplicate keys, trailing text, NaN, deep nesting and
 * endless numbers are refused (GW-33), as are characters no text of ours may hold.
 */
public final class StrictJson {

    /** What a parser may be made to do. */
    public static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxNumberLength(100)
            .maxNameLength(200)
            .build();

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private StrictJson() {}

    /** The document; empty if the bytes are not strictly JSON. */
    public static Optional<JsonNode> parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode node = READER.readValue(text);
            return Optional.ofNullable(node).filter(found -> !found.isMissingNode());
        } catch (CharacterCodingException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Where texts hold what no text may hold: the character nought, or half of a surrogate pair. */
    public static List<InputError> forbiddenCharacters(JsonNode document) {
        List<InputError> errors = new ArrayList<>();
        collect(document, "", errors);
        return errors;
    }

    /** Whether this text holds the character nought, or half of a surrogate pair. */
    public static boolean hasForbiddenCharacter(String text) {
        return text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void collect(JsonNode node, String pointer, List<InputError> errors) {
        if (node.isTextual() && hasForbiddenCharacter(node.textValue())) {
            errors.add(InputError.at(pointer, "forbidden-character"));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, errors);
        }
        node.properties()
                .forEach(member -> collect(member.getValue(), SafePointer.child(pointer, member.getKey()), errors));
    }
}
