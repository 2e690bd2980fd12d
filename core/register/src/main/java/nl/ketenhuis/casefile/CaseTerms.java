package nl.ketenhuis.casefile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Terms of the case process, in days. Their lengths are the house's to set: no law was verified to fix them. */
@ConfigMapping(prefix = "register.cases")
public interface CaseTerms {

    /** How far away the wake-up date of a case on hold may be. */
    @WithDefault("365")
    int longestHoldDays();

    /** How long after closing a case may be re-opened as a new episode. */
    @WithDefault("730")
    int watchPeriodDays();
}
