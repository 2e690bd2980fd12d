/**
 * The operator's desk: deliveries listed, read, sent again, set aside. May call {@code outbox}, {@code act} and what lies below.
 */
package nl.ketenhuis.outbox.desk;
