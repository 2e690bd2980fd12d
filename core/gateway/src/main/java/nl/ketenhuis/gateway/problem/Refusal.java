package nl.ketenhuis.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a caller is told when a call is refused: the content of an RFC 9457 problem, before its language is chosen.
 *
 * <p>Title and detail are looked up as {@code <code>.title} and {@code <code>.detail} in the resource bundles {@code
 * problems} (gateway) and {@code register-problems} (register), in Dutch or English; the arguments fill {@code {0}},
 * {@code {1}} … of the detail.
 *
 * @param category decides the HTTP status
 * @param code kebab-case name of the problem; the last part of its type URN
 * @param guard name of the rule that refused; given with a conflict
 * @param arguments filled into the detail; never personal data
 * @param errors everything that is wrong with the input; given with invalid input
 * @param retryAfter when trying again may help, told in whole seconds
 */
public record Refusal(
        ProblemCategory category,
        String code,
        Optional<String> guard,
        List<String> arguments,
        List<InputError> errors,
        Optional<Duration> retryAfter) {

    public Refusal {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(retryAfter, "retryAfter");
        arguments = List.copyOf(arguments);
        errors = List.copyOf(errors);
    }

    /** A refusal of this kind and name, with arguments for its detail. */
    public static Refusal of(ProblemCategory category, String code, String... arguments) {
        return new Refusal(category, code, Optional.empty(), List.of(arguments), List.of(), Optional.empty());
    }

    /** The refusal of wrong input, naming everything that is wrong with it. */
    public static Refusal invalid(List<InputError> errors) {
        return of(ProblemCategory.INVALID, "invalid-input").withErrors(errors);
    }

    /** The same, naming the rule that refused. */
    public Refusal withGuard(String name) {
        return new Refusal(category, code, Optional.of(name), arguments, errors, retryAfter);
    }

    /** The same, naming what is wrong with the input. */
    public Refusal withErrors(List<InputError> all) {
        return new Refusal(category, code, guard, arguments, all, retryAfter);
    }

    /** The same, saying when to try again. */
    public Refusal withRetryAfter(Duration wait) {
        return new Refusal(category, code, guard, arguments, errors, Optional.of(wait));
    }
}
