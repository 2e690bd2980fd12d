/**
 * Measures the packaged server beside the same SQL on plain JDBC, in one run on one machine, and tells the result as a table
 * of ratios: a bar that moves with the machine.
 */
package nl.ketenhuis.benchmark;
