/**
 * What partners do in a case and how it gets on: the catalogue and its places, interventions chosen side by side, agreements,
 * plans in versions, settlement advice, aftercare (S-PLN, S-GEN-8). May call {@code custody}, {@code casefile} and what lies
 * below.
 */
package nl.ketenhuis.plan;
