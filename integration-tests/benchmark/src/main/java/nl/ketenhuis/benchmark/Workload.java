package nl.ketenhuis.benchmark;

/** What is measured. Each is one call of the server, and one unit of SQL on the floor. */
public enum Workload {
    W1("W1 ingest", "ingest", "partner-dji", true),
    W2_CASES("W2 case list", "read", "bas", false),
    W2_AFTERCARE("W2 aftercare list", "read", "amir", false),
    W3("W3 dossier", "read", "noor", false);

    private final String title;
    private final String script;
    private final String caller;
    private final boolean system;

    Workload(String title, String script, String caller, boolean system) {
        this.title = title;
        this.script = script;
        this.caller = caller;
        this.system = system;
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
        return system;
    }
}
