/**
 * What may be done to a thing in which state: {@code state-machines.yaml}, enforced, and asked "what may I do now"
 * (design 5.14). Owners of things give the guards. May call {@code disclosure}.
 */
package nl.ketenhuis.state;
