package nl.ketenhuis.inbox.desk;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ketenhuis.partner.spi.Bsn;

/**
 * Hides personal numbers in a message's text: every run of nine digits that passes the eleven-test, and whatever stands
 * under a key that says it is one, in JSON or XML, well-formed or not (I-16). Each leaves a mark with its place in the text,
 * so that an operator can send a repaired text back without ever knowing the numbers.
 */
final class NumberMask {

    private static final String KEY =
            "(?:bsn|skn|burgerservicenummer|strafrechtketennummer|citizenServiceNumber|criminalChainNumber)";
    private static final Pattern HIDDEN = Pattern.compile("(?i)"
            + "(?<=\\b" + KEY + "[\"']?\\s{0,9}[:=]\\s{0,9}[\"']?)(?!null\\b|[\"'\\s])[^\"',}\\]<\\r\\n]+"
            + "|(?<=<(?:[\\w.-]{1,40}:)?" + KEY + "(?:\\s[^>]{0,200})?>)[^<]+"
            + "|(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern MARK = Pattern.compile("\\[hidden-([0-9]{1,4})\\]");

    private NumberMask() {}

    /** The text with a mark in the place of each personal number. */
    static String hide(String text) {
        AtomicInteger serial = new AtomicInteger();
        return HIDDEN.matcher(text)
                .replaceAll(match -> personal(match)
                        ? mark(serial.incrementAndGet())
                        : match.group().replace("$", "\\$"));
    }

    /** A repaired text with each mark that was left in it replaced by the number it hides in the original. */
    static String restore(String repaired, String original) {
        List<String> numbers = HIDDEN.matcher(original)
                .results()
                .filter(NumberMask::personal)
                .map(MatchResult::group)
                .toList();
        return MARK.matcher(repaired).replaceAll(mark -> {
            int serial = Integer.parseInt(mark.group(1));
            return serial >= 1 && serial <= numbers.size() ? numbers.get(serial - 1) : mark.group();
        });
    }

    private static boolean personal(MatchResult match) {
        String found = match.group();
        return !found.matches("[0-9]{9}") || Bsn.passesElevenTest(found);
    }

    private static String mark(int serial) {
        return "[hidden-" + serial + "]";
    }
}
