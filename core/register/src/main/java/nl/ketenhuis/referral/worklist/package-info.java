/**
 * What the desk has to do, and what floats: open things without a table, an owner or a next date (S-TRI-2, I-03). Reads
 * signals, referrals and cases; changes nothing.
 */
package nl.ketenhuis.referral.worklist;
