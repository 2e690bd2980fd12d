/** The partners' systems of a local run: simulators in the launcher's own process, on the loopback address. */
package nl.ketenhuis.local.partner;
