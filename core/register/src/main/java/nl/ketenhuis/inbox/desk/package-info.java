/**
 * The operator's desk: parked messages listed, read with their numbers hidden, linked, repaired, driven again, discarded. May call
 * {@code inbox}, {@code act} and what lies below.
 */
package nl.ketenhuis.inbox.desk;
