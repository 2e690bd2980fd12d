package nl.ketenhuis.partner.camel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;

/**
 * Reads JSON as RFC 8259 has it and nothing more lenient: no field twice, nothing after the end, nothing deeper than 16
 * levels, no number longer than 100 digits (GW-33).
 */
public final class StrictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private StrictJson() {}

    private static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(16)
                        .maxNumberLength(100)
                        .maxStringLength(100_000)
                        .build())
                .build();
    }

    /** @throws MalformedMessage if the text is no single JSON value */
    public static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? refuse("is empty") : node;
        } catch (JsonProcessingException unreadable) {
            return refuse(place(unreadable));
        }
    }

    /** A JSON value as text, without line breaks. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("not a JSON value", impossible);
        }
    }

    private static String place(JsonProcessingException unreadable) {
        String kind = unreadable.getOriginalMessage().startsWith("Duplicate") ? "has a field twice" : "is not JSON";
        var spot = unreadable.getLocation();
        return spot == null ? kind : kind + " (line " + spot.getLineNr() + ", column " + spot.getColumnNr() + ")";
    }

    private static JsonNode refuse(String text) {
        throw new MalformedMessage(List.of(new Fault("", text)));
    }
}
