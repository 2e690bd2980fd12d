/** What partners see in areas, and how that goes over time (S-INF-18). Belongs to {@code area}. */
package nl.ketenhuis.area.observation;
