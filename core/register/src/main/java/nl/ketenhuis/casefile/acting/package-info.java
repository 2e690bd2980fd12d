/**
 * How every act on a case is done: the row locked and its version checked, the act written down with its motivation, the
 * case answered as it then stands. Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.acting;
