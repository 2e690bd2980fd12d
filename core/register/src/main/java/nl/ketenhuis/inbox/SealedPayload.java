package nl.ketenhuis.inbox;

import nl.ketenhuis.vault.Vault;

/** A message's text as it is stored: encrypted, and a keyed hash to tell a repeat from another message. */
record SealedPayload(byte[] cipher, byte[] hash) {

    static SealedPayload of(String text, Vault vault) {
        return new SealedPayload(vault.seal(text), vault.fingerprint("PAYLOAD", text));
    }
}
