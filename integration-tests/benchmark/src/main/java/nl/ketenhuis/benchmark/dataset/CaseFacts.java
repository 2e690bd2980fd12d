package nl.ketenhuis.benchmark.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.benchmark.dataset.Organisations.House;
import nl.ketenhuis.benchmark.dataset.Organisations.Organisation;

/**
 * Everything there is to know of one case and its focal person. A pure function of the case's row number, so that tables can
 * be loaded one after the other and the load tool knows what it may ask for.
 *
 * @param natural number of the human being; 15 % of them are known in two houses, as two persons
 * @param detained whether a release is planned for the person
 */
record CaseFacts(
        int row,
        int natural,
        House house,
        UUID caseId,
        UUID personId,
        Instant openedAt,
        boolean open,
        boolean shielded,
        boolean detained) {

    private static final long YEARS_BACK_MILLIS = 3L * 365 * 86_400_000;
    private static final List<String> OPEN_STATES = List.of(
            "OPEN",
            "OPEN",
            "OPEN",
            "OPEN",
            "IN_CONSULTATION",
            "PLAN_AGREED",
            "IN_EXECUTION",
            "IN_EXECUTION",
            "MONITORING",
            "ON_HOLD");
    private static final List<House> HOUSES = houses();

    static CaseFacts of(int row, Population population) {
        long millis = population.now() - YEARS_BACK_MILLIS + YEARS_BACK_MILLIS / population.cases() * row;
        return new CaseFacts(
                row,
                population.natural(row),
                HOUSES.get(houseOf(row)),
                Ids.of(millis, "case", row),
                Ids.of(millis - 60_000, "person", row),
                Instant.ofEpochMilli(millis),
                Dice.roll(row, 1, 10) < 8,
                Dice.roll(row, 2, 100) == 0,
                Dice.roll(row, 3, 2) == 0);
    }

    static List<House> allHouses() {
        return HOUSES;
    }

    /** A fifth of all cases is the first house's, so that its lists are long; the others share the rest. */
    private static int houseOf(int row) {
        int place = row % 50;
        return place < 10 ? 0 : 1 + (place - 10) * (Organisations.HOUSES - 1) / 40;
    }

    /** When it ended, if it did. */
    Instant closedAt() {
        return openedAt.plusSeconds(90L * 86_400);
    }

    String number() {
        return "%s-%d-%06d".formatted(house.prefix(), year(), row % 1_000_000);
    }

    int year() {
        return openedAt.atZone(ZoneOffset.UTC).getYear();
    }

    String status() {
        return open ? OPEN_STATES.get(Dice.roll(row, 30, OPEN_STATES.size())) : "CLOSED";
    }

    boolean onHold() {
        return status().equals("ON_HOLD");
    }

    /** The process director, of whom each house has four. */
    String owner() {
        return "director-%s-%d".formatted(house.code(), Dice.roll(row, 31, 4));
    }

    /** Whether it has a plan in force. */
    boolean planned() {
        return List.of("PLAN_AGREED", "IN_EXECUTION", "MONITORING", "ON_HOLD").contains(status());
    }

    UUID planId() {
        return Ids.of(at(1).toEpochMilli(), "plan", row);
    }

    /** One of the two agreements of its plan; the first is the host municipality's. */
    UUID agreementId(int which) {
        return Ids.of(at(2).toEpochMilli() + which, "agreement" + which, row);
    }

    /** Whether the police take part and nobody is shielded: then both a restricted and a house-wide caller know the person. */
    boolean knownToPolice() {
        return !shielded && participants().contains(Organisations.police());
    }

    /** The municipality the person lives in. */
    Organisation municipality() {
        return Dice.roll(row, 4, 3) == 0 ? house.second() : house.host();
    }

    /** Two to four organisations: police in a third of the cases, probation in half of them. */
    List<Organisation> participants() {
        List<Organisation> found = new ArrayList<>(List.of(municipality()));
        if (Dice.roll(row, 5, 3) == 0) {
            found.add(Organisations.police());
        }
        if (Dice.roll(row, 6, 2) == 0) {
            found.add(Organisations.probation());
        }
        if (found.size() == 1 || Dice.roll(row, 7, 5) == 0) {
            int rest = Organisations.national().size() - 5;
            found.add(Organisations.national().get(5 + Dice.roll(row, 8, rest)));
        }
        return found;
    }

    String theme() {
        return Organisations.THEMES.get(Dice.roll(row, 9, Organisations.THEMES.size()));
    }

    String detentionNumber() {
        return "D-%s-%07d".formatted(house.prefix(), row);
    }

    UUID detentionId() {
        return Ids.of(openedAt.toEpochMilli(), "detention", row);
    }

    UUID noticeId(int which) {
        return Ids.of(openedAt.toEpochMilli() + 1000L * which, "notice" + which, row);
    }

    /** The message a notice came in as. */
    UUID messageId(int which) {
        return Ids.of(at(which).toEpochMilli(), "message", row);
    }

    /** The partner's own id of that message. */
    String messageName(int which) {
        return "OLD-" + row + "-" + which;
    }

    /** First the detention began, then its release was planned. */
    String noticeKind(int which) {
        return which == 0 ? "DETENTION_STARTED" : "RELEASE_PLANNED";
    }

    /** How many events the case has had: one for each notice, if it is open. */
    int events() {
        return open && detained ? 2 : 0;
    }

    /** Things happened to the case an hour apart. */
    Instant at(int which) {
        return openedAt.plusSeconds(3600L * which);
    }

    LocalDate detainedSince() {
        return LocalDate.ofInstant(openedAt, ZoneOffset.UTC).minusDays(30);
    }

    LocalDate releaseDate(LocalDate today) {
        return today.plusDays(1 + Dice.roll(row, 10, 365));
    }

    private static List<House> houses() {
        List<House> all = new ArrayList<>();
        for (int i = 0; i < Organisations.HOUSES; i++) {
            all.add(Organisations.house(i));
        }
        return List.copyOf(all);
    }
}
