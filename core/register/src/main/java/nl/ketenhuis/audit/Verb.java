package nl.ketenhuis.audit;

import java.util.List;

/** The six kinds of processing that the law enforcement directive (art. 25) wants told apart in a log. */
public enum Verb {
    COLLECT,
    ALTER,
    CONSULT,
    DISCLOSE,
    COMBINE,
    DESTROY;

    private static final List<String> READS = List.of("get", "list", "search", "compare", "preview", "export");

    /** What an operation of the contract does: those that read begin with one of a few words, all others change something. */
    static Verb of(String operation) {
        return READS.stream().anyMatch(operation::startsWith) ? CONSULT : ALTER;
    }
}
