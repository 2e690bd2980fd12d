package nl.ketenhuis.vault;

import java.util.Arrays;
import java.util.Base64;

/** A vault for tests, with keys that guard nothing. */
public final class Vaults {

    private Vaults() {}

    public static Vault aVault() {
        return new Vault(new VaultConfig() {
            @Override
            public String encryptionKey() {
                return key((byte) 1);
            }

            @Override
            public String fingerprintKey() {
                return key((byte) 2);
            }
        });
    }

    private static String key(byte filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
