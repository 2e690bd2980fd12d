/** Probation's system as the register meets it. Plain Java; published as this module's test-jar. */
package nl.ketenhuis.adapter.probation.simulator;
