/** The adapters found at start and what they have declared; which of them may send to which house. Calls {@code audit}. */
package nl.ketenhuis.partner;
