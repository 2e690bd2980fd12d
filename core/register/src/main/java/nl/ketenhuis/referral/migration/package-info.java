/**
 * Running lists taken over from other systems (S-GEN-13, S-INF-22): stored whole at once, worked off row by row, each row in
 * a transaction of its own, so that an interruption costs nothing and repeats nothing. May call {@code referral} and {@code
 * casefile}.
 */
package nl.ketenhuis.referral.migration;
