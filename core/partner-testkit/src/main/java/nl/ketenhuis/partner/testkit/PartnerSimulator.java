package nl.ketenhuis.partner.testkit;

import java.util.Set;

/**
 * A partner's system as the register meets it: speaks the real wire format over real sockets, and misbehaves on demand.
 * Needs nothing of the register and no application server.
 */
public interface PartnerSimulator extends AutoCloseable {

    /** Texts of its messages that are about people: none of them may turn up in a log or an error. */
    Set<String> personalData();

    @Override
    void close();
}
