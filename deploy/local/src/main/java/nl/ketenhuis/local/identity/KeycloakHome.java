package nl.ketenhuis.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenhuis.local.place.DataDirectory;

/**
 * Where one Keycloak keeps its realm. Named after the realm as code and its secrets: when either changes, the realm is
 * made anew from the code, and never drifts from it.
 */
record KeycloakHome(Path folder) {

    static KeycloakHome of(DataDirectory directory, KeycloakProgram program, Path realm, RealmSecrets secrets) {
        try {
            Path parent = directory.folder("keycloak");
            String name = "realm-" + fingerprint(Files.readString(realm) + program + secrets.environment());
            clearAllBut(name, parent);
            return new KeycloakHome(parent.resolve(name)).furnished(program, realm);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make a home for Keycloak", e);
        }
    }

    /** Whether the realm as code still has to be read. */
    boolean isNew() {
        return !Files.exists(mark());
    }

    /** Remembers that the realm is in. */
    void settle() {
        try {
            Files.writeString(mark(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeycloakHome furnished(KeycloakProgram program, Path realm) throws IOException {
        Path imported = folder.resolve("data/import/realm.json");
        if (!Files.exists(imported)) {
            for (String name : List.of("conf", "providers", "data/import")) {
                Files.createDirectories(folder.resolve(name));
            }
            Files.createSymbolicLink(folder.resolve("lib"), program.folder().resolve("lib"));
            Files.copy(realm, imported);
        }
        return this;
    }

    private Path mark() {
        return folder.resolve("settled");
    }

    private static void clearAllBut(String name, Path parent) throws IOException {
        try (Stream<Path> homes = Files.list(parent)) {
            homes.filter(home -> home.getFileName().toString().startsWith("realm-"))
                    .filter(home -> !home.getFileName().toString().equals(name))
                    .forEach(home -> new DataDirectory(home).delete());
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
