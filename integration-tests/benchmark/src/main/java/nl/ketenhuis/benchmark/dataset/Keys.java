package nl.ketenhuis.benchmark.dataset;

import nl.ketenhuis.local.place.Secrets;
import nl.ketenhuis.vault.Vault;
import nl.ketenhuis.vault.VaultConfig;

/** The vault's keys of a data directory: what the data are sealed with, and what the launcher gives the server. */
public record Keys(String encryptionKey, String fingerprintKey) implements VaultConfig {

    public static Keys of(Secrets secrets) {
        return new Keys(secrets.key("bsn-encryption-key"), secrets.key("bsn-hash-key"));
    }

    public Vault vault() {
        return new Vault(this);
    }

    @Override
    public String toString() {
        return "Keys[*****]";
    }
}
