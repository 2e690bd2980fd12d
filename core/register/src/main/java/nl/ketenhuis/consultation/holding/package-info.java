/**
 * Deals with an item of an agenda: decisions, the agreements and reservations that follow from them, and the outcome, all of
 * it or nothing (S-CON-4, S-CON-6, I-05, I-07). Belongs to {@code consultation}.
 */
package nl.ketenhuis.consultation.holding;
