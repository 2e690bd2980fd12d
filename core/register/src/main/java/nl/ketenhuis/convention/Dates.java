package nl.ketenhuis.convention;

import java.time.LocalDate;
import java.util.List;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** Days of a request, held against today in Dutch time: what a schema cannot say. */
public final class Dates {

    private Dates() {}

    /**
     * Holds a day to today or later.
     *
     * @param pointer JSON pointer of the field
     * @throws Refused 400 {@code in-the-past}
     */
    public static void requireNotPast(String pointer, LocalDate day) {
        if (day.isBefore(LocalDate.now(Amsterdam.ZONE))) {
            throw new Refused(Refusal.invalid(List.of(InputError.at(pointer, "in-the-past"))));
        }
    }

    /**
     * Holds a day to today or earlier: nothing has happened yet on a day ahead.
     *
     * @throws Refused 400 {@code in-the-future}
     */
    public static void requireNotAhead(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(Amsterdam.ZONE))) {
            throw new Refused(Refusal.invalid(List.of(InputError.at(pointer, "in-the-future"))));
        }
    }

    /**
     * Holds a day to so many days from today, both ends included.
     *
     * @throws Refused 400 {@code too-soon} or {@code too-far-away}
     */
    public static void requireWithin(String pointer, LocalDate day, int first, int last) {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        if (day.isBefore(today.plusDays(first))) {
            throw new Refused(Refusal.invalid(List.of(InputError.at(pointer, "too-soon", Integer.toString(first)))));
        }
        if (day.isAfter(today.plusDays(last))) {
            throw new Refused(Refusal.invalid(List.of(InputError.at(pointer, "too-far-away", Integer.toString(last)))));
        }
    }
}
