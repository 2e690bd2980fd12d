/** What chairs of tables discuss beyond single cases, without persons or cases (S-CON-8). Belongs to {@code consultation}. */
package nl.ketenhuis.consultation.topic;
