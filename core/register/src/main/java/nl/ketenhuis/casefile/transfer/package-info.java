/**
 * The consultation table a case stands on, and moving it to another: every fact is held against purpose and rules of the new
 * table (I-04). Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.transfer;
