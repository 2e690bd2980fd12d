package nl.ketenhuis.inbox;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ketenhuis.partner.spi.Bsn;

/**
 * Hides personal numbers in a message's text: every run of nine digits that passes the eleven-test, and whatever stands
 * under a key that says it is one, in JSON or XML, well-formed or not (I-16).
 */
final class NumberMask {

    private static final String MASK = "*********";
    private static final String KEY =
            "(?:bsn|skn|burgerservicenummer|strafrechtketennummer|citizenServiceNumber|criminalChainNumber)";
    private static final Pattern RUN = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(\\b" + KEY + "\\b[\"']?\\s*[:=]\\s*+[\"']?+)(?!null\\b)[^\"',}\\]<\\r\\n]+");
    private static final Pattern ELEMENT = Pattern.compile("(?i)(<(?:[\\w.-]+:)?" + KEY + "(?:\\s[^>]*)?>)[^<]+");

    private NumberMask() {}

    static String hide(String text) {
        String named = NAMED.matcher(text).replaceAll("$1" + MASK);
        String elements = ELEMENT.matcher(named).replaceAll("$1" + MASK);
        return RUN.matcher(elements).replaceAll(NumberMask::maskedIfPersonal);
    }

    private static String maskedIfPersonal(MatchResult run) {
        return Bsn.passesElevenTest(run.group()) ? MASK : run.group();
    }
}
