/**
 * Detentions, notices and the aftercare work list over the API, and their sections of a dossier. May call {@code custody},
 * {@code casefile} and what lies below.
 */
package nl.ketenhuis.custody.reading;
