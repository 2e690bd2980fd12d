package nl.ketenhuis.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Passwords and keys of one data directory: made at random when first asked for, then kept, one file each, readable by
 * its owner only. No secret stands in the repository (GW-65).
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    /** The secrets kept in {@code directory}. */
    public static Secrets in(DataDirectory directory) {
        return new Secrets(directory.folder("secrets"));
    }

    /** A password of 192 random bits, in letters, digits, {@code -} and {@code _}. */
    public String password(String name) {
        return kept(name, Base64.getUrlEncoder().withoutPadding(), 24);
    }

    /** A key of 256 random bits in Base64, as AES-256 and HMAC-SHA-256 take it. */
    public String key(String name) {
        return kept(name, Base64.getEncoder(), 32);
    }

    private synchronized String kept(String name, Base64.Encoder encoder, int bytes) {
        Path file = folder.resolve(name);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException firstTime) {
            return keep(file, encoder.encodeToString(random(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the secret " + name, e);
        }
    }

    /** Written beside and moved into place, so that a crash leaves a whole secret or none. */
    private static String keep(Path file, String secret) {
        try {
            Path draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".draft");
            if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(draft, secret);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep a secret in " + file.getParent(), e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
