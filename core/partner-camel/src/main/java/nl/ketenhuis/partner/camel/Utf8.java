package nl.ketenhuis.partner.camel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;

/** Bytes to text. A wrong byte is a fault of the message, never a question mark in someone's name. */
public final class Utf8 {

    private Utf8() {}

    /** @throws MalformedMessage if the bytes are not UTF-8 */
    public static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new MalformedMessage(List.of(new Fault("", "is not UTF-8")));
        }
    }

    /** As much as can be read: for keeping a broken message, never for using it. */
    public static String readable(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
