/** What a measurement runs on: databases of the same content for server and floor, the realm, the packaged server. */
package nl.ketenhuis.benchmark.stage;
