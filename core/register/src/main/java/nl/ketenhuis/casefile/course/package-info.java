/** The course of a case through its states, by acts of its directors. Part of {@code casefile}. */
package nl.ketenhuis.casefile.course;
