package nl.ketenhuis.referral.migration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.SubjectReference;

/** Reads one row, and finds all that is wrong with it that can be seen without the register. */
final class RowReading {

    private static final String TEXT = "[^\\x00-\\x1F\\x7F]{1,200}";

    private final Map<String, String> values;
    private final List<RowError> errors = new ArrayList<>();

    private RowReading(Map<String, String> values) {
        this.values = values;
    }

    /**
     * What a row says.
     *
     * @param participants OINs
     */
    record Said(
            String key,
            String theme,
            SubjectReference person,
            String municipality,
            Optional<String> table,
            Optional<String> owner,
            Optional<LocalDate> nextDate,
            Optional<Integer> priority,
            Set<String> participants) {}

    /** A row as it was read: what it says, unless something is wrong with it. */
    record Result(Optional<Said> said, List<RowError> errors) {}

    static Result read(Map<String, String> values) {
        if (values.isEmpty()) {
            return new Result(Optional.empty(), List.of(new RowError(null, "column-count")));
        }
        RowReading reading = new RowReading(values);
        Optional<Said> said = reading.said();
        return new Result(reading.errors.isEmpty() ? said : Optional.empty(), reading.errors);
    }

    private Optional<Said> said() {
        RunningList.ASKED.stream()
                .filter(column -> !values.containsKey(column))
                .forEach(column -> errors.add(new RowError(column, "required")));
        matching(RunningList.KEY, "[^\\x00-\\x1F\\x7F]{1,100}");
        matching("theme", "[A-Z][A-Z0-9_]{1,39}");
        matching("givenNames", TEXT);
        matching("familyName", TEXT);
        matching("familyNamePrefix", "[^\\x00-\\x1F\\x7F]{1,20}");
        matching("municipalityCode", "[0-9]{4}");
        matching("criminalChainNumber", "[0-9A-Z]{6,20}");
        matching("owner", "[!-~]{1,100}");
        matching("participants", "([0-9]{20}( +|$))+");
        Optional<LocalDate> birthDate = read("birthDate", "not-a-date", LocalDate::parse);
        Optional<LocalDate> nextDate = read("nextDate", "not-a-date", LocalDate::parse);
        Optional<Integer> priority = read("priority", "not-one-to-five", RowReading::priority);
        Optional<Bsn> bsn = read("citizenServiceNumber", "eleven-test", Bsn::new);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        SubjectReference person = new SubjectReference(
                value("criminalChainNumber").map(CriminalChainNumber::new), bsn, Optional.of(name()), birthDate);
        return Optional.of(new Said(
                values.get(RunningList.KEY),
                values.get("theme"),
                person,
                values.get("municipalityCode"),
                value("table"),
                value("owner"),
                nextDate,
                priority,
                participants()));
    }

    private PersonName name() {
        return new PersonName(
                values.get("givenNames"), value("familyNamePrefix").orElse(""), values.get("familyName"));
    }

    private Set<String> participants() {
        return value("participants").stream()
                .flatMap(all -> Arrays.stream(all.split(" +")))
                .collect(Collectors.toSet());
    }

    private void matching(String column, String pattern) {
        if (values.containsKey(column) && !values.get(column).matches(pattern)) {
            errors.add(new RowError(column, "pattern"));
        }
    }

    private <T> Optional<T> read(String column, String code, Function<String, T> meaning) {
        try {
            return value(column).map(meaning);
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            errors.add(new RowError(column, code));
            return Optional.empty();
        }
    }

    private static Integer priority(String text) {
        if (!text.matches("[1-5]")) {
            throw new IllegalArgumentException("not from 1 to 5");
        }
        return Integer.valueOf(text);
    }

    private Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }
}
