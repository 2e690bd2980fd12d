package nl.ketenhuis.gateway.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words problems are told in, from the bundles {@code problems} and {@code register-problems} on the class path. */
final class ProblemTexts {

    private static final List<String> BUNDLES = List.of("register-problems", "problems");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The first of the keys that has a text, its arguments filled in. */
    static String text(Language language, List<String> arguments, String... keys) {
        for (String key : keys) {
            Optional<String> pattern = find(language, key);
            if (pattern.isPresent()) {
                return new MessageFormat(pattern.get(), language.locale()).format(arguments.toArray());
            }
        }
        return keys[0];
    }

    private static Optional<String> find(Language language, String key) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, language).stream())
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String name, Language language) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Optional.of(ResourceBundle.getBundle(name, language.locale(), loader, EXACT));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
