package nl.ketenhuis.gateway.problem;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with the input (GW-31). Its text is looked up by {@code input.<code>} in the problem texts, with
 * the arguments filled in; it never repeats the value that was sent.
 *
 * @param place where {@code name} points
 * @param name RFC 6901 JSON pointer into the body, or the name of a parameter
 * @param code kebab-case name of the rule that was broken
 * @param arguments what the text needs to know of the rule, such as a limit; never the value that was sent
 */
public record InputError(Place place, String name, String code, List<String> arguments) {

    /** Which of the two ways of pointing is meant. */
    public enum Place {
        /** JSON pointer into the body. */
        BODY,
        /** Name of a path, query or header parameter. */
        PARAMETER
    }

    public InputError {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** An error in the body, by JSON pointer; the empty pointer is the body as a whole. */
    public static InputError at(String pointer, String code, String... arguments) {
        return new InputError(Place.BODY, pointer, code, List.of(arguments));
    }

    /** An error in a path, query or header parameter. */
    public static InputError in(String parameter, String code, String... arguments) {
        return new InputError(Place.PARAMETER, parameter, code, List.of(arguments));
    }
}
