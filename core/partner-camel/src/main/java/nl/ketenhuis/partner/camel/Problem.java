package nl.ketenhuis.partner.camel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.ketenhuis.partner.spi.Fault;

/**
 * An RFC 9457 problem, in the shape every answer of the register has.
 *
 * @param code kebab-case name; also the key of its texts
 * @param faults what is wrong with the message, if that is the problem
 */
record Problem(int status, String code, List<Fault> faults) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        faults = List.copyOf(faults);
    }

    static Problem of(int status, String code) {
        return new Problem(status, code, List.of());
    }

    ObjectNode json(String acceptLanguage, String path, String traceId) {
        ResourceBundle texts = texts(acceptLanguage);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "urn:ketenhuis:problem:" + code);
        json.put("title", texts.getString(code + ".title"));
        json.put("status", status);
        json.put("detail", texts.getString(code + ".detail"));
        json.put("instance", path);
        json.put("code", code);
        json.put("traceId", traceId);
        faults.forEach(fault -> json.withArray("errors")
                .addObject()
                .put("pointer", fault.pointer())
                .put("code", "invalid")
                .put("detail", fault.text()));
        return json;
    }

    /** Dutch if the caller likes it better than English, else English. */
    private static ResourceBundle texts(String acceptLanguage) {
        return ResourceBundle.getBundle(
                "partner-problems",
                preferred(acceptLanguage),
                Problem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale preferred(String acceptLanguage) {
        try {
            List<Locale> offered = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), offered);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
