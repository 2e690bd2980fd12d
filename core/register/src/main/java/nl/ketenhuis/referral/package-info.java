/**
 * The one desk (loket): partners refer persons, the house decides, an accepted referral opens a case or is linked to the
 * open one (S-REF-1, I-01, I-02). May call {@code casefile} and what lies below.
 */
package nl.ketenhuis.referral;
