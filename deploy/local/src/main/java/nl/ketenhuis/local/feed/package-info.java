/** DJI's traffic in a local run: what is sent, how it is sent, and what came of it. */
package nl.ketenhuis.local.feed;
