package nl.ketenhuis.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.vault.Vaults;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private final Cursors cursors = new Cursors(Vaults.aVault());

    @Test
    void aCursorGivesBackItsKeys() {
        String cursor = cursors.after("intake-7", "listCases", "2026-11-21T10:00:00Z", 42);

        assertEquals(Optional.of(List.of("2026-11-21T10:00:00Z", "42")), cursors.read("intake-7", "listCases", cursor));
    }

    @Test
    void aCursorHasTheFormOfTheContract() {
        assertTrue(cursors.after("intake-7", "listCases", "é", "").matches("[A-Za-z0-9_=.-]{1,500}"));
    }

    @Test
    void noCursorIsTheBeginning() {
        assertEquals(Optional.empty(), cursors.read("intake-7", "listCases", null));
    }

    @Test
    void aCursorIsNoGoodToAnotherCaller() {
        assertRefused("director-1", "listCases", cursors.after("intake-7", "listCases", 1));
    }

    @Test
    void aCursorIsNoGoodForAnotherList() {
        assertRefused("intake-7", "listReferrals", cursors.after("intake-7", "listCases", 1));
    }

    @Test
    void aCursorCannotBeMadeUp() {
        assertRefused("intake-7", "listCases", "MQ");
        assertRefused("intake-7", "listCases", "MQ.AAAA");
        assertRefused("intake-7", "listCases", "=.=");
        assertRefused("intake-7", "listCases", ".");
    }

    private void assertRefused(String owner, String list, String cursor) {
        Refused refused = assertThrows(Refused.class, () -> cursors.read(owner, list, cursor));
        assertEquals(ProblemCategory.INVALID, refused.refusal().category());
    }
}
