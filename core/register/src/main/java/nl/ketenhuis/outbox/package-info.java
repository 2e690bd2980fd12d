/**
 * What goes out: events for the feed and deliveries to partners' systems and subscribers, written in the transaction that
 * brought them about and sent afterwards, in order per case and recipient, until they arrive. May call {@code inbox}
 * (for acts that count once), {@code partner}, {@code disclosure}, {@code vault} and {@code audit}.
 */
package nl.ketenhuis.outbox;
