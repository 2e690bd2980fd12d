/**
 * The floor: the statements the server executes for each workload, with the same parameters and commits, on plain JDBC. What
 * the server does slower than this is the price of everything that is not SQL.
 */
package nl.ketenhuis.benchmark.floor;
