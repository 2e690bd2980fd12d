/**
 * Subscribers, who are called when something happens: thin CloudEvents, signed, sent to addresses on the open network only
 * (GW-42). Part of {@code outbox}.
 */
package nl.ketenhuis.outbox.subscription;
