package nl.ketenhuis.casefile.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void largeNumbersAreTold() {
        SmallNumbers.Told told = SmallNumbers.of(Map.of("YOUTH", 5L, "AFTERCARE", 9L, "NOBODY", 0L));
        assertEquals(Set.of("YOUTH", "AFTERCARE"), told.cells().keySet());
        assertFalse(told.suppressed());
    }

    @Test
    void aLoneSmallNumberTakesTheSmallestOtherWithIt() {
        SmallNumbers.Told told = SmallNumbers.of(Map.of("YOUTH", 14L, "AFTERCARE", 6L, "DOMESTIC_VIOLENCE", 2L));
        assertEquals(Set.of("YOUTH"), told.cells().keySet());
        assertTrue(told.suppressed());
    }

    @Test
    void twoSmallNumbersHideEachOther() {
        SmallNumbers.Told told = SmallNumbers.of(Map.of("YOUTH", 14L, "AFTERCARE", 4L, "DOMESTIC_VIOLENCE", 2L));
        assertEquals(Set.of("YOUTH"), told.cells().keySet());
    }
}
