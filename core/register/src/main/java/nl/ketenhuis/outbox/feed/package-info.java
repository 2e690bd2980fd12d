/**
 * What happened, for who would rather ask than be called: CloudEvents with ids only, in the order they were recorded, each
 * reader's own (NL GOV profile for CloudEvents 1.1). Part of {@code outbox}.
 */
package nl.ketenhuis.outbox.feed;
