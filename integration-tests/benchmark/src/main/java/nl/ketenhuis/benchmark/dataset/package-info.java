/** The data a measurement runs on: the same for the same size, made up, and loaded by COPY. */
package nl.ketenhuis.benchmark.dataset;
