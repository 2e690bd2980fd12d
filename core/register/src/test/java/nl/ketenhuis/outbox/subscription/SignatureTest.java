package nl.ketenhuis.outbox.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Test case 2 of RFC 4231. */
    @Test
    void theSignatureIsHmacSha256InHexadecimal() {
        assertEquals(
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                new Signature("Jefe").of("what do ya want for nothing?"));
    }
}
