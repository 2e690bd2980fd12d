/** Who is invited to a meeting, and whether they come. Belongs to {@code consultation}. */
package nl.ketenhuis.consultation.invitation;
