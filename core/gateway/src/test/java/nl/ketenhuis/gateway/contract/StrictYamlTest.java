package nl.ketenhuis.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictYamlTest {

    @Test
    void datesAndCodesStayText() {
        JsonNode read = parse("{day: 2020-01-01, code: 0014, count: 14, yes: no, open: true, nothing: }")
                .orElseThrow();

        assertEquals("""
                {"day":"2020-01-01","code":"0014","count":14,"yes":"no","open":true,"nothing":null}""", read.toString());
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        JsonNode document = parse("{a: [{b: '0014', c: '2020-01-01', d: 'null'}], e: \"r1\\nr2: #x\", f: 1, g: []}")
                .orElseThrow();

        assertEquals(document, parse(StrictYaml.write(document)).orElseThrow());
    }

    @Test
    void nothingIsRepeatedExpandedOrLeftOpen() {
        assertTrue(parse("a: 1\na: 2").isEmpty());
        assertTrue(parse("a: &x [1]\nb: *x").isEmpty());
        assertTrue(parse("a: [").isEmpty());
        assertTrue(parse("a: 1\n---\na: 2").isEmpty());
        assertTrue(parse("!!java.net.URL [\"http://localhost\"]").isEmpty());
        assertTrue(parse("[".repeat(60) + "]".repeat(60)).isEmpty());
        assertTrue(parse("").isEmpty());
        assertTrue(StrictYaml.parse(new byte[] {(byte) 0xc3, 0x28}).isEmpty());
    }

    private static Optional<JsonNode> parse(String text) {
        return StrictYaml.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
