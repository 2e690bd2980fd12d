/** One open case per subject and theme, whatever act opens it (I-01). Part of {@code casefile}. */
package nl.ketenhuis.casefile.single;
