/**
 * What partners do in a case (interventies): chosen with all chains side by side (S-GEN-8, S-INF-13, S-INF-17), carried out by
 * the partner, followed by its states. What a chain may not be told of is withheld by the disclosure rules.
 */
package nl.ketenhuis.plan.intervention;
