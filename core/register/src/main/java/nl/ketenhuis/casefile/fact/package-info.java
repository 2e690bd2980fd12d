/**
 * What partners bring into a case, with origin, class, purpose and legal basis, shared recipient by recipient (S-INF-19,
 * I-09, I-10, I-11): necessary information per recipient, never everything to everyone. Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.fact;
