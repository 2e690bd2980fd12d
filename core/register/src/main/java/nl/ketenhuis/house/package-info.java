/**
 * Safety Houses, the municipalities they work for and the organisations that take part in them. Dated reference data: read
 * here, never changed. May call what lies below it, from {@code inbox} down.
 */
package nl.ketenhuis.house;
