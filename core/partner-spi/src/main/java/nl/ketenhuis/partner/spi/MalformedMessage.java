package nl.ketenhuis.partner.spi;

import java.util.List;

/** A message does not say what its partner's messages must say. Names all that is wrong, never a value. */
public final class MalformedMessage extends RuntimeException {

    private final transient List<Fault> faults;

    public MalformedMessage(List<Fault> faults) {
        super(faults.size() + " fault(s) in a message");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
