package nl.ketenhuis.house;

import java.time.LocalDate;

/**
 * A sort of problem the house takes on (thema; S-APP-1, S-APP-10).
 *
 * @param validTo first day on which it no longer does; null while no end is known
 */
record Theme(String code, String name, LocalDate validFrom, LocalDate validTo) {}
