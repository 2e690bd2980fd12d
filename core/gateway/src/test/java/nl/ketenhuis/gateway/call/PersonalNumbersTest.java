package nl.ketenhuis.gateway.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "999990019, true, *********",
        "999993653, true, *********",
        "999990018, false, *********",
        "jan 999990019, true, jan *********",
        "/v1/things/999990019, true, /v1/things/*********",
        "9999900190, false, 9999900190",
        "a999990019, false, a999990019",
        "0190b4a0-7e5e-7c11-9e6b-999990019abc, false, 0190b4a0-7e5e-7c11-9e6b-999990019abc"
    })
    void areFoundAndMaskedWhereTheyStandAlone(String text, boolean found, String masked) {
        assertEquals(found, PersonalNumbers.in(text));
        assertEquals(masked, PersonalNumbers.masked(text));
    }
}
