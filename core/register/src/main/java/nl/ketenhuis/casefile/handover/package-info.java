/**
 * Handing a case over to another house: asked, previewed, accepted or refused, or taken back. A house never sees another's
 * data before it has accepted (I-22). Part of {@code casefile}.
 */
package nl.ketenhuis.casefile.handover;
