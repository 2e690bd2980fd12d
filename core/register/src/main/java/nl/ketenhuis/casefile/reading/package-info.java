/**
 * Cases as they are shown: the list, the dossier with its sections, the timeline. Every statement bears the viewer's scope.
 * Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.reading;
