package nl.ketenhuis.referral.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowReadingTest {

    private static final Map<String, String> ROW = Map.of(
            "rowKey", "A-17",
            "theme", "AFTERCARE",
            "givenNames", "Daan",
            "familyName", "Berg",
            "birthDate", "2001-04-09",
            "municipalityCode", "0345",
            "citizenServiceNumber", "999993653",
            "participants", "00000001002000000001  00000001002000000003");

    @Test
    void aGoodRowIsRead() {
        RowReading.Said said = RowReading.read(ROW).said().orElseThrow();
        assertEquals("A-17", said.key());
        assertTrue(said.person().bsn().isPresent());
        assertEquals(Set.of("00000001002000000001", "00000001002000000003"), said.participants());
        assertTrue(said.priority().isEmpty());
    }

    @Test
    void allThatIsWrongIsTold() {
        Map<String, String> row = new HashMap<>(ROW);
        row.remove("theme");
        row.put("birthDate", "9 april");
        row.put("priority", "6");
        row.put("citizenServiceNumber", "123456789");
        row.put("participants", "police");
        RowReading.Result read = RowReading.read(row);
        assertFalse(read.said().isPresent());
        assertEquals(
                List.of(
                        new RowError("theme", "required"),
                        new RowError("participants", "pattern"),
                        new RowError("birthDate", "not-a-date"),
                        new RowError("priority", "not-one-to-five"),
                        new RowError("citizenServiceNumber", "eleven-test")),
                read.errors());
    }

    @Test
    void aRowOfAnotherLengthSaysNothing() {
        assertEquals(
                List.of(new RowError(null, "column-count")),
                RowReading.read(Map.of()).errors());
    }
}
