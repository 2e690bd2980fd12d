package nl.ketenhuis.casefile;

/** A timeline entry in one line of English, without personal data. */
final class TimelineSummary {

    private TimelineSummary() {}

    static String of(TimelineEntry entry) {
        return switch (entry.kind()) {
            case CASE_OPENED -> "Case opened";
            case DETENTION_STARTED -> "Detention started";
            case RELEASE_PLANNED -> "Release planned for " + entry.releaseDate();
            case RELEASE_CHANGED -> "Release moved to " + entry.releaseDate();
            case RELEASE_REVOKED -> "Planned release revoked";
            case RELEASE_EFFECTED -> "Released on " + entry.releaseDate();
        };
    }
}
