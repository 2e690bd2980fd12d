package nl.ketenhuis.local.place;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of the checked-out project, in which the parts to start are found.
 *
 * @param path absolute
 */
public record ProjectRoot(Path path) {

    /** System property that names the folder when the working directory lies outside the project. */
    public static final String PROPERTY = "ketenhuis.root";

    /**
     * Looks upward from the working directory.
     *
     * @throws IllegalStateException when no folder above holds the realm, so this is not the project
     */
    public static ProjectRoot find() {
        Path start = Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/keycloak/realm.json"))) {
                return new ProjectRoot(folder);
            }
        }
        throw new IllegalStateException("No project around " + start + "; name its folder with -D" + PROPERTY);
    }

    /** The realm as code. */
    public Path realm() {
        return path.resolve("deploy/keycloak/realm.json");
    }

    /** The packaged server; exists after {@code mvn package} of {@code deploy/server}. */
    public Path server() {
        return path.resolve("deploy/server/target/quarkus-app/quarkus-run.jar");
    }

    /** Where the build lays down the programs that are started here and where they are unpacked. */
    public Path programs() {
        return path.resolve("deploy/local/target");
    }

    /** Where {@code make run} keeps its data unless told otherwise. */
    public Path data() {
        return path.resolve(".local");
    }
}
