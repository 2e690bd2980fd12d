/** What became of groups: one splits into several, several merge into one. Belongs to {@code group}. */
package nl.ketenhuis.group.lineage;
