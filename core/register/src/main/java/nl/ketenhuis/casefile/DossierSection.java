package nl.ketenhuis.casefile;

import nl.ketenhuis.api.model.CaseDto;

/** A part of the dossier that a package above this one owns. Filled in one statement. */
public interface DossierSection {

    /** The section's name in the access policy. */
    String name();

    void fill(CaseDto dossier);
}
