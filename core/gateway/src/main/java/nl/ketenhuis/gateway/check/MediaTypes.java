package nl.ketenhuis.gateway.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What media types in headers mean. */
public final class MediaTypes {

    private MediaTypes() {}

    /** The bare type of a {@code Content-Type}, in lower case, without parameters. */
    public static String bare(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the text is in UTF-8, as far as the header says. */
    static boolean isUtf8(String contentType) {
        return Arrays.stream(contentType.toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("charset="))
                .allMatch(parameter -> parameter.replace("\"", "").equals("charset=utf-8"));
    }

    /** Whether an {@code Accept} header lets one of the types through. */
    static boolean accepts(String accept, Collection<String> types) {
        return Arrays.stream(accept.split(","))
                .anyMatch(range -> !isRuledOut(range) && types.stream().anyMatch(type -> fits(bare(range), type)));
    }

    private static boolean isRuledOut(String range) {
        return range.replace(" ", "").matches(".*;q=0(\\.0{0,3})?(;.*)?");
    }

    private static boolean fits(String range, String type) {
        return range.equals("*/*") || range.equals(type) || range.equals(type.split("/")[0] + "/*");
    }
}
