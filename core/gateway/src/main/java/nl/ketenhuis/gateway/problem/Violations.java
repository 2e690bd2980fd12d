package nl.ketenhuis.gateway.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bean validation's findings as input errors. */
final class Violations {

    private Violations() {}

    /** Empty if it is not the input but what we answer that is wrong. */
    static Optional<Refusal> refusal(ConstraintViolationException violations) {
        List<InputError> errors = violations.getConstraintViolations().stream()
                .filter(Violations::isOfInput)
                .map(Violations::error)
                .distinct()
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(errors));
    }

    private static boolean isOfInput(ConstraintViolation<?> violation) {
        boolean parameter = false;
        for (Path.Node node : violation.getPropertyPath()) {
            parameter |= node.getKind() == ElementKind.PARAMETER;
        }
        return parameter;
    }

    private static InputError error(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Iterator<Path.Node> nodes = violation.getPropertyPath().iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                Optional.ofNullable(node.getIndex())
                        .ifPresent(index -> pointer.append('/').append(index));
                pointer.append('/').append(node.getName());
            }
        }
        String code = code(violation);
        return pointer.isEmpty() ? InputError.in(parameter, code) : InputError.at(pointer.toString(), code);
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "missing";
            default -> constraint.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        };
    }
}
