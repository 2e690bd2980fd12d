package nl.ketenhuis.house;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A Safety House (Veiligheidshuis), as it stands today.
 *
 * @param code as in tokens and file paths
 * @param type SECTORAL, INTERSECTORAL or INTEGRAL (type I, II, III)
 */
record House(
        UUID id,
        String code,
        String name,
        String type,
        String contactName,
        String contactEmail,
        List<Municipality> municipalities) {

    /** A municipality the house works for, and since when. */
    record Municipality(UUID houseId, String code, String name, LocalDate since) {}
}
