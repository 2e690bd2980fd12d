/**
 * What partners are asked to bring in for an item, before a day. What they know of the case they bring in as facts, which are
 * shared by their own rules; here is only whether they did. Belongs to {@code consultation}.
 */
package nl.ketenhuis.consultation.contribution;
