/**
 * DJI (Dienst Justitiële Inrichtingen, the custodial institutions agency): notices of detention and release, pushed one by
 * one or dropped in daily files. The wire format and its meaning are in the module's README.
 */
package nl.ketenhuis.adapter.dji;
