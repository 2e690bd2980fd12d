/**
 * Probation (reclassering): is told when a person in a case goes into or comes out of detention, in the words of its own
 * system. The field map is in the module's README.
 */
package nl.ketenhuis.adapter.probation;
