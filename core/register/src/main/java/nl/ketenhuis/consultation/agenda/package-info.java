/** What is discussed in a meeting, and what could be. Belongs to {@code consultation}. */
package nl.ketenhuis.consultation.agenda;
