package nl.ketenhuis.adapter.dji;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.ketenhuis.adapter.dji.BatchLines.Line;
import nl.ketenhuis.partner.camel.Faults;
import nl.ketenhuis.partner.camel.Fields;
import nl.ketenhuis.partner.camel.StrictJson;
import nl.ketenhuis.partner.camel.Utf8;
import nl.ketenhuis.partner.spi.MalformedMessage;

/**
 * Whether a file is whole: its first and last line frame it, name it, and agree with each other and with the number of
 * lines between them. Read before any line is taken in, so half a file is never taken for a whole one.
 */
final class BatchEnvelope {

    private BatchEnvelope() {}

    /** Why the file is not whole; empty if it is. */
    static Optional<String> flaw(Path file, String name) throws IOException {
        try (BatchLines lines = new BatchLines(file)) {
            Optional<Line> first = lines.next();
            if (first.isEmpty()) {
                return Optional.of("is empty");
            }
            Line last = first.get();
            for (Optional<Line> line = first; line.isPresent(); line = lines.next()) {
                last = line.get();
            }
            return flaw(first.get(), last, name);
        }
    }

    private static Optional<String> flaw(Line first, Line last, String name) {
        Optional<Integer> announced = count(first, "KOP", name);
        Optional<Integer> closed = count(last, "SLUIT", name);
        if (announced.isEmpty()) {
            return Optional.of("does not begin with its KOP");
        }
        if (closed.isEmpty()) {
            return Optional.of("does not end with its SLUIT");
        }
        int found = last.number() - 2;
        boolean agreed = announced.equals(closed) && announced.get() == found;
        return agreed
                ? Optional.empty()
                : Optional.of("has " + found + " notices, which KOP and SLUIT do not both say");
    }

    /** The number of notices this line gives, if it is of this kind and about this file. */
    private static Optional<Integer> count(Line line, String kind, String file) {
        try {
            Faults faults = new Faults();
            JsonNode json = StrictJson.read(Utf8.strict(line.bytes()));
            Fields fields = Fields.of(json, faults);
            boolean framed = fields.required("soort")
                            .text(10)
                            .filter(kind::equals)
                            .isPresent()
                    && fields.required("bestand").text(200).filter(file::equals).isPresent();
            JsonNode count = json.path("aantal");
            return framed && count.isInt() ? Optional.of(count.intValue()) : Optional.empty();
        } catch (MalformedMessage unreadable) {
            return Optional.empty();
        }
    }
}
