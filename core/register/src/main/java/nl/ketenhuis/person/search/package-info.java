/**
 * Persons looked up and read over the API, as far as they are in the viewer's sight. May call {@code person} and what lies
 * below.
 */
package nl.ketenhuis.person.search;
