package nl.ketenhuis.convention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** What is wrong with an input that the contract's schemas cannot say: gathered, so that all of it is told at once (GW-31). */
public final class InputFaults {

    private final List<InputError> errors = new ArrayList<>();

    /** Notes a fault, if it is one. */
    public InputFaults when(boolean wrong, String pointer, String code) {
        if (wrong) {
            errors.add(InputError.at(pointer, code));
        }
        return this;
    }

    /** Notes a day that has yet to come, where only past days make sense. */
    public InputFaults future(LocalDate day, String pointer) {
        return when(day != null && day.isAfter(LocalDate.now(Amsterdam.ZONE)), pointer, "in-the-future");
    }

    /** Notes a day before another it cannot lie before. */
    public InputFaults before(LocalDate day, LocalDate earliest, String pointer) {
        return when(day != null && earliest != null && day.isBefore(earliest), pointer, "too-early");
    }

    /** Notes a text that tells who somebody is, where nobody is to be named. */
    public InputFaults revealing(String text, String pointer) {
        return when(text != null && AnonymousText.reveals(text), pointer, "not-anonymous");
    }

    /**
     * Refuses the input if any fault was noted.
     *
     * @throws Refused 400 with all of them
     */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }
}
