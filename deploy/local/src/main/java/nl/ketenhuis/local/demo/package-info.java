/**
 * Invented houses, people and traffic, for a local run, the scenarios and the benchmark. No name, number or address here is
 * anybody's; citizen service numbers are made to pass the eleven-test.
 */
package nl.ketenhuis.local.demo;
