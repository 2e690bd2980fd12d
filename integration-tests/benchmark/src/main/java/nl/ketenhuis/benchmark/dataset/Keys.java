package nl.ketenhuis.benchmark.dataset;

import nl.ketenhuis.local.place.Secrets;
import nl.ketenhuis.vault.Vault;
import nl.ketenhuis.vault.VaultConfig;

/** The vault's keys of the data directory: the data were sealed with them, and the server must open them. */
public record Keys(String encryptionKey, String fingerprintKey) implements VaultConfig {

    public static Keys of(Secrets secrets) {
        return new Keys(secrets.key("vault-encryption"), secrets.key("vault-fingerprint"));
    }

    public Vault vault() {
        return new Vault(this);
    }

    @Override
    public String toString() {
        return "Keys[*****]";
    }
}
