/**
 * The sending of deliveries: claimed, sent, written off, in order per case and recipient, by any number of instances. Knows
 * nothing of how a delivery came about. May call {@code partner} and {@code disclosure}.
 */
package nl.ketenhuis.outbox.dispatch;
