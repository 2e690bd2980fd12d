package nl.ketenhuis.it.support;

import java.util.List;

/**
 * Rows of a house's set-up that hold from a day to a day. They are changed as only the database's owner can: nobody can wait
 * for the day.
 *
 * @param which condition in SQL
 */
public record Dated(String table, String which) {

    private static final List<String> OUT_OF_FORCE =
            List.of("valid_to = current_date", "valid_from = current_date + 1, valid_to = null");
    private static final String IN_FORCE = "valid_from = date '2020-01-01', valid_to = null";

    /** That an organisation takes part in the houses it takes part in. */
    public static Dated participation(String organisation) {
        return new Dated("participation", "organisation_id = '" + organisation + "'");
    }

    /** A purpose of the north, by its code. */
    public static Dated purpose(String code) {
        return new Dated(
                "purpose", "code = '" + code + "' and house_id = (select id from house where code = 'vhh-noord')");
    }

    /** What happens when its last day was yesterday, and when its first is tomorrow; then it is in force again. */
    public void whileOutOfForce(Runnable story) {
        for (String validity : OUT_OF_FORCE) {
            set(validity);
            try {
                story.run();
            } finally {
                set(IN_FORCE);
            }
        }
    }

    private void set(String validity) {
        TheSystem.get().rows().execute("update " + table + " set " + validity + " where " + which);
    }
}
