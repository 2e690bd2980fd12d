package nl.ketenhuis.house;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation (ketenpartner) that takes part in a house today, and how its system is connected.
 *
 * @param until first day on which it no longer takes part; null while no end is known
 * @param adapter name of the connection; null without one, or when the viewer may not know
 * @param deliveriesPending what its system has not been told yet
 * @param parkedMessages its messages that wait for a person
 * @param lastMessageAt null before the first
 */
record Partner(
        UUID id,
        String oin,
        String name,
        String kind,
        String chain,
        boolean core,
        LocalDate since,
        LocalDate until,
        String adapter,
        Long deliveriesPending,
        Long parkedMessages,
        Instant lastMessageAt) {}
