package nl.ketenhuis.gateway.problem;

import java.util.List;
import java.util.Locale;

/** The languages problems are told in. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    DUTCH(Locale.forLanguageTag("nl"));

    private static final List<Locale> OURS = List.of(ENGLISH.locale, DUTCH.locale);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language an {@code Accept-Language} header prefers of ours; English if it says nothing we understand. */
    public static Language preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OURS);
            return DUTCH.locale.equals(found) ? DUTCH : ENGLISH;
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    Locale locale() {
        return locale;
    }

    /** For header {@code Content-Language}. */
    public String tag() {
        return locale.toLanguageTag();
    }
}
