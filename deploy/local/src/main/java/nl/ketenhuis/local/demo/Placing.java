package nl.ketenhuis.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a case comes in its house.
 *
 * @param participants ids of the organisations that take part
 * @param table id of the table; without one it is the theme's own, if there is only one
 * @param nextDate when it is looked at next; without one it floats
 */
public record Placing(List<String> participants, Optional<String> table, Optional<LocalDate> nextDate) {

    static Placing nowhere(List<String> participants) {
        return new Placing(participants, Optional.empty(), Optional.empty());
    }

    /** At the theme's own table, on a day. */
    public static Placing on(LocalDate nextDate, List<String> participants) {
        return new Placing(participants, Optional.empty(), Optional.of(nextDate));
    }

    /** The same, at this table. */
    public Placing at(String tableId) {
        return new Placing(participants, Optional.of(tableId), nextDate);
    }

    void write(ObjectNode decision) {
        participants.forEach(decision.putArray("participants")::add);
        table.ifPresent(id -> decision.put("tableId", id));
        nextDate.ifPresent(day -> decision.put("nextDate", day.toString()));
    }
}
