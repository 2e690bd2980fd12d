package nl.ketenhuis.local.demo.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.demo.CaseDesk;
import nl.ketenhuis.local.demo.DemoHouse;

/** A house at work on a day: its people at the API, and its tables. Keys of steps are the house's own, so steps are taken once. */
final class Office {

    private static final String PURPOSE = "CASE_DIRECTION";

    private final URI server;
    private final Function<String, Supplier<String>> tokens;
    private final DemoHouse house;
    private final Staff staff;
    private final LocalDate day;
    private final Map<String, Table> tables;

    /**
     * @param tokens gives the access token of a demo person, anew at every call that needs one
     */
    Office(URI server, Function<String, Supplier<String>> tokens, DemoHouse house, LocalDate day) {
        this.server = server;
        this.tokens = tokens;
        this.house = house;
        this.staff = Staff.of(house);
        this.day = day;
        this.tables = director().all("/consultation-tables").stream()
                .filter(table -> table.path("insideHouse").asBoolean())
                .map(Table::of)
                .collect(Collectors.toMap(Table::code, table -> table));
    }

    /** A table of the house. */
    record Table(String id, String code, String type) {

        static Table of(JsonNode table) {
            return new Table(
                    table.path("id").asText(),
                    table.path("code").asText(),
                    table.path("type").asText());
        }
    }

    DemoHouse house() {
        return house;
    }

    Staff staff() {
        return staff;
    }

    LocalDate day() {
        return day;
    }

    List<Table> tables() {
        return tables.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Id of a table. */
    String table(String code) {
        return tables.get(code).id();
    }

    /** The table of this kind of case, by its code. */
    String tableFor(String kind) {
        String own = kind.equals("GROUP") ? "GROEPEN" : "GEBIEDEN";
        return table(tables.containsKey(own) ? own : "MAATWERK");
    }

    /** What makes a step of this house the same as when it was taken before. */
    String key(String step) {
        return "demo-" + house.code() + "-office-" + step;
    }

    ApiClient director() {
        return as(staff.director(), PURPOSE);
    }

    ApiClient clerk() {
        return as(staff.clerk(), PURPOSE);
    }

    ApiClient as(String who) {
        return as(who, PURPOSE);
    }

    ApiClient as(String who, String purpose) {
        return new ApiClient(server, tokens.apply(who), purpose);
    }

    /** Where its cases are opened. */
    CaseDesk desk() {
        return new CaseDesk(server, tokens.apply(staff.director()));
    }
}
