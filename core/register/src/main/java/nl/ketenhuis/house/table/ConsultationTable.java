package nl.ketenhuis.house.table;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A standing table (tafel, casusoverleg) as it is set up now (S-CON-1, S-TRI-3).
 *
 * @param code short name, one of its kind in the house
 * @param theme code of its theme; null for a table that serves all
 * @param level LOCAL, HOUSE or NATIONAL
 * @param chairRole role that leads its meetings
 * @param purpose code of the purpose its work is for; the legal basis hangs on that
 * @param capacity most cases in one meeting; null without a limit
 * @param participantKinds kinds of organisation that always take part
 * @param validTo first day it no longer holds; null while no end is known
 */
public record ConsultationTable(
        UUID id,
        int version,
        String code,
        String name,
        TableType type,
        String theme,
        String level,
        String chairRole,
        String purpose,
        boolean insideHouse,
        Integer capacity,
        Set<String> participantKinds,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Whether it holds on this day. */
    public boolean inForce(LocalDate on) {
        return !validFrom.isAfter(on) && (validTo == null || validTo.isAfter(on));
    }
}
