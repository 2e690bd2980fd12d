package nl.ketenhuis.convention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ketenhuis.partner.spi.Bsn;

/**
 * Free text that is about no person: places, themes, ways of working. What can be known by its form is refused, which is
 * personal numbers, case numbers and e-mail addresses; names are left to the writer.
 */
public final class AnonymousText {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern CASE_NUMBER = Pattern.compile("\\b[A-Z]{2,6}-(A-)?[0-9]{4}-[0-9]{6}\\b");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private AnonymousText() {}

    /** Whether the text tells of somebody by a number or an address. */
    public static boolean reveals(String text) {
        return CASE_NUMBER.matcher(text).find() || ADDRESS.matcher(text).find() || holdsServiceNumber(text);
    }

    private static boolean holdsServiceNumber(String text) {
        Matcher digits = NINE_DIGITS.matcher(text.replaceAll("(?<=[0-9])[ .](?=[0-9])", ""));
        while (digits.find()) {
            if (Bsn.passesElevenTest(digits.group())) {
                return true;
            }
        }
        return false;
    }
}
