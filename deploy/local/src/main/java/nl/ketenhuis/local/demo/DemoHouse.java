package nl.ketenhuis.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The invented houses of a local run: who works there, and whom they have cases about. */
public enum DemoHouse {
    NORTH("vhh-noord", "noor", 300, 30_000, new Numbers(103, 102, 200), "0014", "0014", "0106", "0080"),
    SOUTH("vhh-zuid", "zoe", 40, 31_000, new Numbers(103, 108, 220), "0935", "0917"),
    MIDDLE("vhh-midden", "fleur", 20, 31_500, new Numbers(123, 122, 240), "0307", "0344");

    /** Who the lines to paste about a release are about; DJI's feed leaves him or her alone. */
    public static final InventedPerson PROTAGONIST =
            new InventedPeople(32_000, 32_000, "0014").next(1).get(0);

    /** Who the lines to paste about the life of a case are about. */
    public static final InventedPerson NEWCOMER =
            new InventedPeople(32_200, 32_200, "0014").next(1).get(0);

    private static final List<String> THEMES =
            List.of("AFTERCARE", "FREQUENT_OFFENDERS", "DOMESTIC_VIOLENCE", "AFTERCARE", "YOUTH");
    private static final int EXTRA = 12;
    private static final int EXTRA_START = 32_100;

    private final String code;
    private final String director;
    private final List<InventedPerson> people;
    private final List<InventedPerson> extra;
    private final Numbers numbers;
    private final String municipality;

    DemoHouse(String code, String director, int people, int start, Numbers numbers, String... municipalities) {
        this.code = code;
        this.director = director;
        this.people = new InventedPeople(start, start, municipalities).next(people);
        this.numbers = numbers;
        this.municipality = municipalities[0];
        int first = EXTRA_START + ordinal() * 2 * EXTRA;
        this.extra = new InventedPeople(first, first, municipality).next(EXTRA);
    }

    /**
     * Last digits of ids in {@code demo/houses}.
     *
     * @param police the organisation that is its police
     * @param municipality that of its first municipality
     * @param tables what its tables are counted from
     */
    private record Numbers(int police, int municipality, int tables) {}

    /** The codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(DemoHouse::code).toList();
    }

    /** Its code in the register. */
    public String code() {
        return code;
    }

    /** The demo person who opens its cases. */
    public String director() {
        return director;
    }

    /** Whom it has a case about, always the same people. */
    public List<InventedPerson> people() {
        return people;
    }

    /** Others, with whom something particular happens. */
    public List<InventedPerson> extra() {
        return extra;
    }

    /** CBS code of its first municipality. */
    public String municipality() {
        return municipality;
    }

    /** Id of the organisation that is its police. */
    public String police() {
        return organisation(numbers.police);
    }

    /** The theme of the case at this place in {@link #people}. */
    String theme(int place) {
        return THEMES.get(place % THEMES.size());
    }

    /** Where the case at this place comes: youth has two tables, so the case must be told to which it goes. */
    Placing placing(int place, LocalDate day) {
        Placing placing = Placing.on(day.plusDays(14 + place % 28), participants(place));
        return theme(place).equals("YOUTH") ? placing.at(table(1 + place / THEMES.size() % 2)) : placing;
    }

    /** Id of the table with this number among its own. */
    String table(int number) {
        return organisation(numbers.tables + number);
    }

    /** Ids of the organisations that take part in the case at this place, as {@code demo/houses} has them. */
    private List<String> participants(int place) {
        InventedPerson person = people.get(place);
        List<String> ids = new ArrayList<>();
        add(ids, place % 4 != 3, numbers.police);
        add(ids, place % 3 == 0, 104);
        add(ids, place % 5 != 4, 105);
        add(ids, person.juvenileOn(LocalDate.of(2026, 1, 1)), 107);
        add(ids, person.municipality().equals(municipality), numbers.municipality);
        return List.copyOf(ids);
    }

    private static void add(List<String> ids, boolean takesPart, int organisation) {
        if (takesPart) {
            ids.add(organisation(organisation));
        }
    }

    /** Id of the organisation with this number. */
    public static String organisation(int number) {
        return "01890000-0000-7000-8000-000000000" + number;
    }
}
