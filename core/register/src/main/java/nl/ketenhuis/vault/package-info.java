/**
 * The safe: personal numbers and messages are stored encrypted and found by keyed hash (I-16). The only place that knows
 * the keys; calls nobody.
 */
package nl.ketenhuis.vault;
