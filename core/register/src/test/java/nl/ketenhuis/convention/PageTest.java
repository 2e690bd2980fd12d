package nl.ketenhuis.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aRowTooManyTellsThatMoreFollows() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, last -> "after " + last);

        assertEquals(new Page<>(List.of(1, 2), "after 2"), page);
    }

    @Test
    void theLastPageHasNoCursor() {
        assertEquals(
                new Page<>(List.of("1", "2"), null),
                Page.of(List.of(1, 2), 2, last -> "x").map(String::valueOf));
    }
}
