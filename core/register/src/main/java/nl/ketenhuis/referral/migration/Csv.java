package nl.ketenhuis.referral.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV after RFC 4180, parted by commas or, if the first line has one, semicolons. Values are stripped. */
final class Csv {

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int number = 1;
    private int start = 1;
    private boolean quoted;

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.separator = this.text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * A line with its values.
     *
     * @param number where it begins in the text; the first is 1
     */
    record Line(int number, List<String> values) {}

    /** The lines that are not blank; empty when a quotation never ends. */
    static Optional<List<Line>> read(String text) {
        Csv csv = new Csv(text);
        for (int i = 0; i < csv.text.length(); i++) {
            i += csv.take(i);
        }
        csv.endLine();
        return csv.quoted ? Optional.empty() : Optional.of(csv.lines);
    }

    /** Takes one character; gives how many more it took with it. */
    private int take(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            number++;
        }
        if (quoted) {
            return takeQuoted(c, at);
        }
        if (c == '"' && value.toString().isBlank()) {
            value.setLength(0);
            quoted = true;
        } else if (c == separator) {
            endValue();
        } else if (c == '\n') {
            endLine();
        } else if (c != '\r') {
            value.append(c);
        }
        return 0;
    }

    private int takeQuoted(char c, int at) {
        boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (c == '"' && !twice) {
            quoted = false;
            return 0;
        }
        value.append(c);
        return twice ? 1 : 0;
    }

    private void endValue() {
        values.add(value.toString().strip());
        value.setLength(0);
    }

    private void endLine() {
        endValue();
        if (values.stream().anyMatch(one -> !one.isEmpty())) {
            lines.add(new Line(start, List.copyOf(values)));
        }
        values = new ArrayList<>();
        start = number;
    }
}
