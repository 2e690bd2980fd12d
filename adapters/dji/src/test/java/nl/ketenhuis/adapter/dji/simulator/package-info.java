/**
 * DJI's systems as the register meets them: a feed of notices, pushed over HTTP or dropped in files on an SFTP server. Plain
 * Java; published as this module's test-jar for whoever wants to try the register without DJI.
 */
package nl.ketenhuis.adapter.dji.simulator;
