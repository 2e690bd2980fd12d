/** The load: wrk, a known tool, with a script for each workload. */
package nl.ketenhuis.benchmark.load;
