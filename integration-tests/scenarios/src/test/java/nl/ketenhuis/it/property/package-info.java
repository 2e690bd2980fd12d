/** What must hold whatever people do: thousands of random acts and readers, and nothing that may not be. */
package nl.ketenhuis.it.property;
