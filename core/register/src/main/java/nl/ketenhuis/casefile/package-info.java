/**
 * The case (casus): its number, the persons it is about, the organisations that take part, its dates and its timeline. May
 * call {@code person}, {@code house} and what lies below. Packages above add to a dossier through {@link
 * nl.ketenhuis.casefile.DossierSection} and to an opening through {@link nl.ketenhuis.casefile.CaseOpeningStep}.
 */
package nl.ketenhuis.casefile;
