package nl.ketenhuis.inbox.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberMaskTest {

    @Test
    void aServiceNumberIsHiddenWhereverItStands() {
        assertEquals("tel of [hidden-1], zie dossier", NumberMask.hide("tel of 999993653, zie dossier"));
        assertEquals("x[hidden-1]y", NumberMask.hide("x999993653y"));
    }

    @Test
    void nineDigitsThatAreNoServiceNumberStay() {
        assertEquals("{\"detentie\":\"123456789\"}", NumberMask.hide("{\"detentie\":\"123456789\"}"));
        assertEquals("0999993653", NumberMask.hide("0999993653"));
    }

    @Test
    void valuesUnderAKeyAreHiddenWhateverTheyAre() {
        assertEquals(
                "{\"skn\" : \"[hidden-1]\",\"bsn\":[hidden-2]}",
                NumberMask.hide("{\"skn\" : \"SKN123456\",\"bsn\":12345}"));
    }

    @Test
    void brokenJsonIsMaskedToo() {
        assertEquals("{\"bsn\":\"[hidden-1]", NumberMask.hide("{\"bsn\":\"99 99 93 653"));
    }

    @Test
    void elementsAreHidden() {
        assertEquals("<p:BSN>[hidden-1]</p:BSN>", NumberMask.hide("<p:BSN>123</p:BSN>"));
    }

    @Test
    void anAbsentNumberStaysAbsent() {
        assertEquals("{\"bsn\": null}", NumberMask.hide("{\"bsn\": null}"));
    }

    @Test
    void aRepairedTextGetsItsNumbersBack() {
        String original = "{\"skn\":\"7712345\",\"bsn\":\"999993653\",\"datum\":\"morgen\"}";
        String repaired = NumberMask.hide(original).replace("morgen", "2026-05-01");
        assertEquals(original.replace("morgen", "2026-05-01"), NumberMask.restore(repaired, original));
    }

    @Test
    void aMarkThatHidesNothingStays() {
        assertEquals("[hidden-7]", NumberMask.restore("[hidden-7]", "{\"bsn\":\"999993653\"}"));
    }
}
