/**
 * What comes in: each message takes effect once, or is parked with a named reason for a person, never dropped (I-12). May
 * call {@code partner}, {@code disclosure}, {@code vault} and {@code audit}. Those who give notices their effect implement
 * {@link nl.ketenhuis.inbox.NoticeHandler}; those who keep something open while a message waits, {@link
 * nl.ketenhuis.inbox.WaitEnding}.
 */
package nl.ketenhuis.inbox;
