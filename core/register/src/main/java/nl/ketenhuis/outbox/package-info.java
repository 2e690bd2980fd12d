/**
 * What goes out: events for the feed and deliveries to partners' systems and subscribers, written in the transaction that
 * brought them about. Its sub-packages send them ({@code dispatch}), show them ({@code feed}, {@code desk}) and keep the
 * subscribers ({@code subscription}). May call {@code partner}, {@code disclosure}, {@code vault} and {@code audit}.
 */
package nl.ketenhuis.outbox;
