/**
 * Acts over the API: each counts once for its idempotency key, with its stored answer and its audit entry in one transaction.
 * May call {@code disclosure}, {@code vault} and {@code audit}.
 */
package nl.ketenhuis.act;
