package nl.ketenhuis.plan.progress;

import nl.ketenhuis.disclosure.Viewer;

/** How news came in. */
public enum Via {
    MANUAL,
    SYSTEM;

    private static final String SYSTEM_ROLE = "partner-system";

    /** SYSTEM for a partner's own system, else MANUAL. */
    public static Via of(Viewer viewer) {
        return viewer.roles().contains(SYSTEM_ROLE) ? SYSTEM : MANUAL;
    }
}
