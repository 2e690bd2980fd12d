package nl.ketenhuis.plan.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void aStateOnADayIsTheSameNewsWhoeverTellsItAndHow() {
        News byHand = new News(Optional.of("STARTED"), DAY, "First talk.", null);
        News bySystem = new News(Optional.of("STARTED"), DAY, null, "RN-1");
        assertEquals(byHand.businessKey(), bySystem.businessKey());
        assertNotEquals(
                byHand.businessKey(), new News(Optional.of("STARTED"), DAY.plusDays(1), null, null).businessKey());
    }

    @Test
    void withoutAStateThePartnersNumberOrElseTheNoteTellsNewsApart() {
        News numbered = new News(Optional.empty(), DAY, "Spoken.", "RN-2");
        assertEquals(
                numbered.businessKey(),
                new News(Optional.empty(), DAY.plusDays(2), "Spoken again.", "RN-2").businessKey());
        assertNotEquals(
                new News(Optional.empty(), DAY, "Spoken.", null).businessKey(),
                new News(Optional.empty(), DAY, "Not spoken.", null).businessKey());
    }
}
