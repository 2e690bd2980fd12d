/**
 * What asks for attention: late and stagnating things, reviews, approvals, places that came free. Found by a round that every
 * instance makes, and put on the work list of the organisation it is for; from there it can be escalated.
 */
package nl.ketenhuis.plan.work;
