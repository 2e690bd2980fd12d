package nl.ketenhuis.casefile;

import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.disclosure.Viewer;

/** A part of the dossier that a package above this one owns. Filled in one statement, as far as the viewer may know it. */
public interface DossierSection {

    /** The section's name in the access policy. */
    String name();

    void fill(CaseDto dossier, Viewer viewer);
}
