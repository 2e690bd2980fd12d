/** What participants are told of a consultation, each as far as it concerns them. Belongs to {@code consultation}. */
package nl.ketenhuis.consultation.outcome;
