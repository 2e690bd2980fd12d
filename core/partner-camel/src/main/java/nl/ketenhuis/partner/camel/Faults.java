package nl.ketenhuis.partner.camel;

import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;

/** Gathers everything that is wrong with one message, so that its sender hears of it at once (S-KOP-3). */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** @param pointer JSON pointer to the spot; @param text what is wrong, without the value */
    public void add(String pointer, String text) {
        found.add(new Fault(pointer, text));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** @throws MalformedMessage with all that was found, if anything was */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new MalformedMessage(found);
        }
    }
}
