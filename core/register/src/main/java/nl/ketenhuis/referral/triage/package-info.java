/**
 * How referrals are weighed over the areas of life, and what therefore goes first at which table (S-TRI-4, S-TRI-8). May
 * call {@code referral}.
 */
package nl.ketenhuis.referral.triage;
