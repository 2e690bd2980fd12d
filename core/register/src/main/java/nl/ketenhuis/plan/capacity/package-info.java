/**
 * Places partners agreed for cases of the house (S-PLN-6): reserved without ever over-booking (I-08), used, given back, and
 * waited for in the order of asking. Locks are taken in one order: case, reservation, allotment.
 */
package nl.ketenhuis.plan.capacity;
