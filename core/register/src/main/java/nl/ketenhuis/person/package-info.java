/**
 * Persons (betrokkenen), the numbers they are known by, and finding them: by number, else by candidates with a score that
 * explains itself, else by a human. May call {@code house} and what lies below it.
 */
package nl.ketenhuis.person;
