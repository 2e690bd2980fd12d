package nl.ketenhuis.local.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.identity.Realm;
import nl.ketenhuis.local.place.ProjectRoot;
import nl.ketenhuis.local.place.Secrets;

/**
 * How one server instance is started.
 *
 * @param program the packaged server's jar
 * @param httpPort of 127.0.0.1, for the API and the partner endpoints
 * @param managementPort of 127.0.0.1, for health and metrics
 * @param jvmOptions for its Java, such as {@code -Xmx512m}
 * @param environment added to this process's own
 */
public record ServerSettings(
        Path program, int httpPort, int managementPort, List<String> jvmOptions, Map<String, String> environment) {

    /** Compiling less makes the start twice as cheap; what a server can do is measured with other options. */
    private static final List<String> JVM_OPTIONS = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String ENCRYPTION_KEY = "KETENHUIS_BSN_ENCRYPTION_KEY";
    private static final String HASH_KEY = "KETENHUIS_BSN_HASH_KEY";

    /** The server of this project on its database and realm, with the keys of its data directory unless others are given. */
    public static ServerSettings of(
            DatabaseAccess database, Realm realm, Secrets secrets, int httpPort, int managementPort) {
        Map<String, String> environment = new HashMap<>();
        environment.putAll(database.environment());
        environment.putAll(realm.environment());
        environment.put(ENCRYPTION_KEY, given(ENCRYPTION_KEY).orElseGet(() -> secrets.key("bsn-encryption-key")));
        environment.put(HASH_KEY, given(HASH_KEY).orElseGet(() -> secrets.key("bsn-hash-key")));
        Path program = ProjectRoot.find().server();
        return new ServerSettings(program, httpPort, managementPort, JVM_OPTIONS, environment);
    }

    /** The same with more environment, which wins over what is there. */
    public ServerSettings with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new ServerSettings(program, httpPort, managementPort, jvmOptions, all);
    }

    /** The same with more options for its Java. */
    public ServerSettings withMoreJvmOptions(List<String> more) {
        List<String> all = new ArrayList<>(jvmOptions);
        all.addAll(more);
        return withJvmOptions(List.copyOf(all));
    }

    /** The same with other options for its Java. */
    public ServerSettings withJvmOptions(List<String> options) {
        return new ServerSettings(program, httpPort, managementPort, options, environment);
    }

    /** A database that outlives its data directory needs the keys its numbers were written with. */
    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable));
    }

    Map<String, String> wholeEnvironment() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        return all;
    }
}
