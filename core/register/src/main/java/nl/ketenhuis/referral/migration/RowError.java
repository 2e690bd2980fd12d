package nl.ketenhuis.referral.migration;

/**
 * One thing that is wrong with a row; never repeats what the row says.
 *
 * @param column null when it is the row as a whole
 * @param code kebab-case name of the rule that was broken
 */
record RowError(String column, String code) {}
