/** What is measured: answers and their times, processor time, memory, how long deliveries take, and where time goes. */
package nl.ketenhuis.benchmark.measure;
