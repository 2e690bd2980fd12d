/**
 * Referrals against the inflow criteria of the house (S-REF-2): dated sets, answered by facts where the register has them
 * and by people otherwise, explained, and kept as they stood at the decision (I-24). May call {@code referral}'s entities.
 */
package nl.ketenhuis.referral.criteria;
