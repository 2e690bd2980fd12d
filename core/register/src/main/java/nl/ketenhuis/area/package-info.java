/**
 * Areas and hot spots the house follows, and what is seen in them over time (S-INF-18, S-APP-6). Facts about places, never
 * about persons. May call {@code house} and what lies below.
 */
package nl.ketenhuis.area;
