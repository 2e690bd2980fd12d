package nl.ketenhuis.referral.migration;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** A list of running cases as another system exported it: rows by column. */
record RunningList(List<Row> rows) {

    static final String KEY = "rowKey";
    static final List<String> ASKED =
            List.of(KEY, "theme", "givenNames", "familyName", "birthDate", "municipalityCode");
    static final List<String> ALLOWED = List.of(
            "citizenServiceNumber",
            "criminalChainNumber",
            "familyNamePrefix",
            "table",
            "owner",
            "nextDate",
            "priority",
            "participants");

    static final int MOST_ROWS = 5000;

    /**
     * A row: values by column; empty values are not there. A row of another length than the first line has none.
     *
     * @param line where it begins in the file
     */
    record Row(int line, Map<String, String> values) {}

    /** @throws Refused 400 when it is no such list at all; wrong rows are told in the report */
    static RunningList read(String text) {
        List<Csv.Line> lines = Csv.read(text)
                .filter(all -> all.size() > 1 && all.size() <= MOST_ROWS + 1)
                .orElseThrow(() -> invalid("csv", Integer.toString(MOST_ROWS)));
        List<String> columns = lines.get(0).values();
        Set<String> named = new HashSet<>(columns);
        boolean known = columns.stream().allMatch(name -> ASKED.contains(name) || ALLOWED.contains(name));
        if (!known || named.size() < columns.size() || !named.containsAll(ASKED)) {
            throw invalid("csv-columns");
        }
        return new RunningList(
                lines.stream().skip(1).map(line -> row(columns, line)).toList());
    }

    private static Row row(List<String> columns, Csv.Line line) {
        Map<String, String> values = new LinkedHashMap<>();
        if (line.values().size() == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                if (!line.values().get(i).isEmpty()) {
                    values.put(columns.get(i), line.values().get(i));
                }
            }
        }
        return new Row(line.number(), values);
    }

    private static Refused invalid(String code, String... arguments) {
        return new Refused(Refusal.invalid(List.of(InputError.at("", code, arguments))));
    }
}
