/** Aftercare over the five basic conditions (vijf basisvoorwaarden), started from a release on the work list (S-REL-2, T-03). */
package nl.ketenhuis.plan.aftercare;
