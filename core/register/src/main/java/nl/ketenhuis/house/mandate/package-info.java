/** Mandates of representatives: recorded, renewed, revoked, and asked for when a decision binds (S-CON-5, S-SEC-5, I-05). */
package nl.ketenhuis.house.mandate;
