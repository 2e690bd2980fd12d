/**
 * Meetings of tables (overleggen): planned, held, their minutes confirmed and then final (S-CON, I-05, I-06). Sub-packages
 * hold the agenda, invitations, attendance, contributions, decisions, outcomes and the chairs' topics. May call {@code plan},
 * {@code referral}, {@code casefile} and what lies below.
 */
package nl.ketenhuis.consultation;
