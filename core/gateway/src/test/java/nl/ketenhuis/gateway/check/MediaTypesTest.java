package nl.ketenhuis.gateway.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | true",
                "application/json | true",
                "APPLICATION/JSON; q=0.5 | true",
                "text/html, application/* ; q=0.1 | true",
                "text/html | false",
                "application/json;q=0 | false",
                "application/json; q=0.000, text/plain | false",
                "nonsense | false"
            })
    void anAcceptHeaderLetsJsonThrough(String accept, boolean passes) {
        assertEquals(passes, MediaTypes.accepts(accept, Set.of("application/json")));
    }
}
