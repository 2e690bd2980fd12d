/** Who sits at the table for which partner, and what each may decide on that day (S-CON-5, I-05). Belongs to {@code consultation}. */
package nl.ketenhuis.consultation.attendance;
