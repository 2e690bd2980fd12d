package nl.ketenhuis.partner.testkit;

import java.util.List;
import java.util.UUID;

/** The receiving side of a partner's system. */
public interface ReceivingSimulator extends PartnerSimulator {

    /** What it keeps, each once, in the order in which it came. */
    List<Kept> kept();

    /** Answers as it should, from now on, having forgotten all. */
    void reset();

    /** Cannot be reached until it is reset. */
    void goDown();

    /** Refuses every update for good until it is reset. */
    void refuse();

    /** Breaks every connection half-way until it is reset. */
    void breakConnections();

    /** An update as it came in. */
    record Kept(UUID id, String caseNumber, long sequence) {}
}
