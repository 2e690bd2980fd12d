/**
 * Who did what, to what, with what result, from where and when: append-only (S-SEC-4, BIO2 8.15.01). Everyone writes here;
 * this package calls nobody.
 */
package nl.ketenhuis.audit;
