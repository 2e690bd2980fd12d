/**
 * The tables at which cases are discussed, as a house has set them up (S-CON-1, S-TRI-1..6). Read here; changed by {@code
 * house.configuration}.
 */
package nl.ketenhuis.house.table;
