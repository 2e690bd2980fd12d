/**
 * Cases in areas: every case can be placed in the area it plays in (S-APP-4), and an area is shown how many there are, never
 * which (S-INF-18, I-20). Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.area;
