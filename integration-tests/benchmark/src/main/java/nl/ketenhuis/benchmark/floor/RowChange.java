package nl.ketenhuis.benchmark.floor;

import java.util.Map;

/** A row as it was read, id first and version last, on its way back: all columns are written, as the server does. */
final class RowChange {

    private RowChange() {}

    /** The values of an update that sets all columns but the id, in their order, where id and version are as read. */
    static Object[] of(Object[] row, Map<Integer, Object> changes) {
        int columns = row.length;
        Object[] values = new Object[columns + 1];
        for (int column = 1; column < columns - 1; column++) {
            values[column - 1] = changes.getOrDefault(column, row[column]);
        }
        int version = ((Number) row[columns - 1]).intValue();
        values[columns - 2] = version + 1;
        values[columns - 1] = row[0];
        values[columns] = version;
        return values;
    }
}
