/**
 * The triage decision on a referral and what follows from it: a case opened, or the open one linked, or a table outside the
 * house (I-01, I-02). May call {@code referral} and its {@code criteria}, and {@code casefile}.
 */
package nl.ketenhuis.referral.decision;
