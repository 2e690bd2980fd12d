package nl.ketenhuis.disclosure;

/**
 * Why data are asked for (doelbinding), with the legal basis (grondslag) the house has written down for it.
 *
 * @param code as in header {@code Processing-Purpose}
 * @param legalBasis in the words of the house's protocol; reference data, reviewed by a lawyer or marked as not yet
 */
public record Purpose(String code, String legalBasis) {}
