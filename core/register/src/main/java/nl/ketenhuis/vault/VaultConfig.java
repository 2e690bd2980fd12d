package nl.ketenhuis.vault;

import io.smallrye.config.ConfigMapping;

/** The keys of the safe. Secrets: from the environment, never from a file in the image. */
@ConfigMapping(prefix = "register.vault")
public interface VaultConfig {

    /** AES key, 32 bytes in base64. */
    String encryptionKey();

    /** Key of the fingerprints, 32 bytes in base64; another than the encryption key. */
    String fingerprintKey();
}
