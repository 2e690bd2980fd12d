package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.ConsultationTables;

/** Checks places before anything is put there: a table that holds today, and a day that is still to come. */
@ApplicationScoped
public class Placements {

    private final ConsultationTables tables;

    Placements(ConsultationTables tables) {
        this.tables = tables;
    }

    /**
     * A place in the house.
     *
     * @param owner without one it is the caller
     * @throws Refused 400 with all that is wrong: no such table inside the house, or a day in the past
     */
    public Placement check(Viewer viewer, UUID tableId, Optional<String> owner, LocalDate nextDate) {
        List<InputError> errors = new ArrayList<>();
        if (!isTable(viewer.houseId(), tableId, true)) {
            errors.add(InputError.at("/tableId", "table-of-the-house"));
        }
        pastDate("/nextDate", nextDate).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        return new Placement(tableId, owner.orElse(viewer.subject()), nextDate);
    }

    /** Whether this is a table that holds today, inside the house or outside it. */
    public boolean isTable(UUID houseId, UUID tableId, boolean inside) {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        return tables.find(houseId, tableId)
                .filter(table -> table.insideHouse() == inside && table.inForce(today))
                .isPresent();
    }

    /** The one table in the house of a theme's own; empty if there are more, or none. */
    public Optional<UUID> onlyTableOf(UUID houseId, String theme) {
        List<ConsultationTable> own = tables.findFor(houseId, theme).stream()
                .filter(table -> theme.equals(table.theme()) && table.insideHouse())
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0).id()) : Optional.empty();
    }

    /** The error of a day that is past; empty if it is not, or absent. */
    public static Optional<InputError> pastDate(String pointer, LocalDate date) {
        return date != null && date.isBefore(LocalDate.now(Amsterdam.ZONE))
                ? Optional.of(InputError.at(pointer, "in-the-past"))
                : Optional.empty();
    }
}
