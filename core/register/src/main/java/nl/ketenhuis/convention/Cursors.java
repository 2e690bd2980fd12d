package nl.ketenhuis.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.vault.Vault;

/**
 * Opaque positions in keyset lists. A cursor is good for the list and the caller it was made for and for nobody else
 * (GW-28), and cannot be made up.
 */
@ApplicationScoped
public class Cursors {

    private static final int MARK_BYTES = 12;
    private static final String SEPARATOR = "\u001f";

    private final Vault vault;

    Cursors(Vault vault) {
        this.vault = vault;
    }

    /**
     * The position after an item.
     *
     * @param owner subject of the caller
     * @param list operation id
     * @param keys the item's values of the list's order
     */
    public String after(String owner, String list, Object... keys) {
        String position = Stream.of(keys).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(position.getBytes(StandardCharsets.UTF_8))
                + "."
                + base64.encodeToString(mark(owner, list, position));
    }

    /**
     * The values a cursor stands for, or nothing when there is none.
     *
     * @throws Refused 400 if it was not made for this caller and list
     */
    public Optional<List<String>> read(String owner, String list, String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String[] parts = cursor.split("\\.", 2);
            Base64.Decoder base64 = Base64.getUrlDecoder();
            String position = new String(base64.decode(parts[0]), StandardCharsets.UTF_8);
            if (parts.length == 2 && MessageDigest.isEqual(base64.decode(parts[1]), mark(owner, list, position))) {
                return Optional.of(List.of(position.split(SEPARATOR, -1)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    private byte[] mark(String owner, String list, String position) {
        byte[] whole = vault.fingerprint("CURSOR", owner + SEPARATOR + list + SEPARATOR + position);
        return Arrays.copyOf(whole, MARK_BYTES);
    }

    private static Refused invalid() {
        return new Refused(Refusal.invalid(List.of(InputError.in("cursor", "cursor"))));
    }
}
