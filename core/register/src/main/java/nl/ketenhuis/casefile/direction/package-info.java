/** Who directs a case and takes part in it, and at which level it is steered. Part of {@code casefile}. */
package nl.ketenhuis.casefile.direction;
