package nl.ketenhuis.partner.spi;

import java.util.Objects;

/**
 * Where a person is detained.
 *
 * @param name the institution's name as its source writes it
 */
public record Institution(Kind kind, String name) {

    public Institution {
        Objects.requireNonNull(kind, "kind");
        Checks.text(name, 100, "institution");
    }

    /** Penitentiaire inrichting or justitiële jeugdinrichting (S-REL-4). */
    public enum Kind {
        PRISON,
        JUVENILE_INSTITUTION
    }
}
