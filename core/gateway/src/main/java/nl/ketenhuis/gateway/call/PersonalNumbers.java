package nl.ketenhuis.gateway.call;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds citizen service numbers where they must not be: nine digits on their own that pass the eleven-test (GW-54). */
public final class PersonalNumbers {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9A-Za-z_-])[0-9]{9}(?![0-9A-Za-z_-])");

    private PersonalNumbers() {}

    /** Whether the text holds one. */
    public static boolean in(String text) {
        return NINE_DIGITS.matcher(text).results().map(MatchResult::group).anyMatch(PersonalNumbers::passesElevenTest);
    }

    /** The text with nine-digit numbers replaced by asterisks, whether or not they pass the test. */
    public static String masked(String text) {
        Matcher matcher = NINE_DIGITS.matcher(text);
        return matcher.replaceAll("*********");
    }

    private static boolean passesElevenTest(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum != 0 && sum % 11 == 0;
    }
}
