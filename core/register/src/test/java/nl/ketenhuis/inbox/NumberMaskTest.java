package nl.ketenhuis.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberMaskTest {

    @Test
    void aServiceNumberIsHiddenWhereverItStands() {
        assertEquals("tel of *********, zie dossier", NumberMask.hide("tel of 999993653, zie dossier"));
        assertEquals("x*********y", NumberMask.hide("x999993653y"));
    }

    @Test
    void nineDigitsThatAreNoServiceNumberStay() {
        assertEquals("{\"detentie\":\"123456789\"}", NumberMask.hide("{\"detentie\":\"123456789\"}"));
        assertEquals("0999993653", NumberMask.hide("0999993653"));
    }

    @Test
    void valuesUnderAKeyAreHiddenWhateverTheyAre() {
        assertEquals(
                "{\"skn\" : \"*********\",\"bsn\":*********}",
                NumberMask.hide("{\"skn\" : \"SKN123456\",\"bsn\":12345}"));
    }

    @Test
    void brokenJsonIsMaskedToo() {
        assertEquals("{\"bsn\":\"*********", NumberMask.hide("{\"bsn\":\"99 99 93 653"));
    }

    @Test
    void elementsAreHidden() {
        assertEquals("<p:BSN>*********</p:BSN>", NumberMask.hide("<p:BSN>123</p:BSN>"));
    }

    @Test
    void anAbsentNumberStaysAbsent() {
        assertEquals("{\"bsn\": null}", NumberMask.hide("{\"bsn\": null}"));
    }
}
