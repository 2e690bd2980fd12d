/**
 * Whether somebody is known at another house: yes or no, whom to call, at most an advice; for a reason code allowed, and
 * logged at both sides (I-22, S-TRI-2). Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.known;
