package nl.ketenhuis.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals text with AES-256-GCM and makes fingerprints with HMAC-SHA-256. Safe for use by several threads. */
@ApplicationScoped
public class Vault {

    private static final byte KEY_GENERATION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec fingerprintKey;
    private final SecureRandom random = new SecureRandom();

    public Vault(VaultConfig config) {
        encryptionKey = key(config.encryptionKey(), "AES");
        fingerprintKey = key(config.fingerprintKey(), "HmacSHA256");
        if (config.encryptionKey().equals(config.fingerprintKey())) {
            throw new IllegalStateException("register.vault: the two keys must differ");
        }
    }

    /** The text, encrypted: key generation, nonce, ciphertext and tag. The same text seals differently each time. */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(KEY_GENERATION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalStateException if it was sealed with another key or has been changed since
     */
    public String open(byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != KEY_GENERATION) {
            throw new IllegalStateException("sealed with a key this vault does not have");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, content), StandardCharsets.UTF_8);
    }

    /**
     * What a value is found by without being readable: 32 bytes, the same for the same kind and value.
     *
     * @param kind keeps equal values of different kinds apart
     */
    public byte[] fingerprint(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprintKey);
            return mac.doFinal((kind + ':' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the vault cannot open or seal this", e);
        }
    }

    private static SecretKeySpec key(String base64, String algorithm) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != 32) {
            throw new IllegalStateException("register.vault: a key has " + bytes.length + " bytes, not 32");
        }
        return new SecretKeySpec(bytes, algorithm);
    }
}
