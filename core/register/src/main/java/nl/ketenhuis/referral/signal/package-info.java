/**
 * Signals: what partners notice and tell the desk, not yet a request (S-GEN-9). Linked to a referral or a case, made into a
 * referral, or discarded with a reason. May call {@code referral} and {@code casefile}.
 */
package nl.ketenhuis.referral.signal;
