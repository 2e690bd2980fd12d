package nl.ketenhuis.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MaskedNumberTest {

    @Test
    void theEndOfANumberShows() {
        assertEquals("*****3653", MaskedNumber.hide("999993653"));
    }

    @Test
    void neverMoreThanHalfShows() {
        assertEquals("***456", MaskedNumber.hide("123456"));
    }
}
