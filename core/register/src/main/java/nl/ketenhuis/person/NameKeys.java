package nl.ketenhuis.person;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.language.ColognePhonetic;

/** What names are compared and found by: without accents, case, spaces or hyphens; and by sound. */
public final class NameKeys {

    private static final ColognePhonetic SOUND = new ColognePhonetic();

    private NameKeys() {}

    /** The name's letters only. */
    public static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "")
                .replace("ij", "y");
    }

    /** How the name sounds; names that sound alike in Dutch mostly share it. */
    public static String sound(String name) {
        String letters = letters(name).replace("y", "ei").replace("ou", "au").replaceAll("[^a-z]", "");
        return letters.isEmpty() ? letters(name) : SOUND.colognePhonetic(letters);
    }

    /** The first given name. */
    public static String first(String givenNames) {
        return letters(givenNames.trim().split("\\s+")[0]);
    }
}
