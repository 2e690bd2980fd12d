package nl.ketenhuis.local.database;

import java.nio.file.Path;
import java.util.List;
import nl.ketenhuis.local.process.Command;

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as it is; for root the same command runs in a user
 * namespace of its own, where it is nobody, or else as the account nobody.
 */
enum Unprivileged {
    AS_IS(List.of()),
    IN_USER_NAMESPACE(List.of("unshare", "--user")),
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The way that works here. */
    static Unprivileged way() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_IS;
        }
        return IN_USER_NAMESPACE.works() ? IN_USER_NAMESPACE : AS_NOBODY;
    }

    Command of(List<String> words) {
        return Command.of(words).behind(prefix);
    }

    /** Hands {@code folder} to the account that will use it; the folders above its parent must let that account pass. */
    void give(Path folder) {
        if (this == AS_NOBODY) {
            asRoot("chown", "-R", "65534:65534", folder.toString());
            asRoot("chmod", "o+x", folder.getParent().toString());
        }
    }

    private static void asRoot(String... words) {
        if (!Command.of(List.of(words)).succeeds()) {
            throw new IllegalStateException("Could not " + String.join(" ", words));
        }
    }

    private boolean works() {
        return of(List.of("true")).succeeds();
    }
}
