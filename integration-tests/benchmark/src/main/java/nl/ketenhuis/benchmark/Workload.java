package nl.ketenhuis.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is measured. Each is one call of the server, and one unit of SQL on the floor. */
public enum Workload {
    W1("W1 ingest", "ingest", "partner-dji"),
    W2_CASES("W2 case list", "read", "bas"),
    W2_CASES_WIDE("W2 case list, house-wide", "read", "noor"),
    W2_AFTERCARE("W2 aftercare list", "read", "amir"),
    W3("W3 dossier", "read", "noor"),
    W4_NUMBER("W4 person by number, restricted", "search", "bas"),
    W4_NUMBER_WIDE("W4 person by number, house-wide", "search", "noor"),
    W4_NAME("W4 person by name, restricted", "search", "bas"),
    W4_NAME_WIDE("W4 person by name, house-wide", "search", "noor"),
    W5("W5 agreement update", "revise", "noor");

    /** In this order: with few clients a call meets a compiler that is still at work more than with many. */
    static final List<Integer> CLIENTS = List.of(32, 8, 1);

    private static final int USUAL_CLIENTS = 8;

    private final String title;
    private final String script;
    private final String caller;

    Workload(String title, String script, String caller) {
        this.title = title;
        this.script = script;
        this.caller = caller;
    }

    public String title() {
        return title;
    }

    /** Name of the load script. */
    String script() {
        return script;
    }

    /** The demo person or partner's client that calls. */
    String caller() {
        return caller;
    }

    /** Whether the caller is a partner's system. */
    boolean system() {
        return this == W1;
    }

    /** Whether it is measured with this many clients: one of {@link #CLIENTS}. */
    boolean isMeasuredWith(int clients) {
        return switch (this) {
            case W1, W2_CASES, W2_AFTERCARE, W3 -> true;
            default -> clients == USUAL_CLIENTS;
        };
    }

    /** How many slices of each round of warming up it gets: ingest does most, so it has most to be compiled. */
    int warmUpSlices() {
        return this == W1 ? 3 : 1;
    }

    /** All but those that are there for comparison with the same call by someone who sees less. */
    static List<Workload> inTheirOwnRight() {
        List<Workload> compared = Arrays.stream(values())
                .flatMap(workload -> workload.houseWide().stream())
                .toList();
        return Arrays.stream(values())
                .filter(workload -> !compared.contains(workload))
                .toList();
    }

    /** Those in their own right that are measured with this many clients. */
    static List<Workload> measuredWith(int clients) {
        return inTheirOwnRight().stream()
                .filter(workload -> workload.isMeasuredWith(clients))
                .toList();
    }

    /** The same call by someone who sees the whole house, where that is measured beside it. */
    Optional<Workload> houseWide() {
        return switch (this) {
            case W2_CASES -> Optional.of(W2_CASES_WIDE);
            case W4_NUMBER -> Optional.of(W4_NUMBER_WIDE);
            case W4_NAME -> Optional.of(W4_NAME_WIDE);
            default -> Optional.empty();
        };
    }
}
