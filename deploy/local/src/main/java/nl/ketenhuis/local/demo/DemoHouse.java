package nl.ketenhuis.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invented houses of a local run: who works there, and whom they have cases about. */
public enum DemoHouse {
    NORTH("vhh-noord", "noor", 300, 30_000, "0014", "0014", "0106", "0080"),
    SOUTH("vhh-zuid", "zoe", 40, 31_000, "0935", "0917");

    /** Who the lines to paste are about; DJI's feed leaves him or her alone. */
    public static final InventedPerson PROTAGONIST =
            new InventedPeople(32_000, 32_000, "0014").next(1).get(0);

    private static final List<String> THEMES =
            List.of("AFTERCARE", "FREQUENT_OFFENDERS", "DOMESTIC_VIOLENCE", "AFTERCARE", "YOUTH");

    private final String code;
    private final String director;
    private final List<InventedPerson> people;

    DemoHouse(String code, String director, int people, int start, String... municipalities) {
        this.code = code;
        this.director = director;
        this.people = new InventedPeople(start, start, municipalities).next(people);
    }

    /** The codes of all. */
    public static List<String> codes() {
        return List.of(NORTH.code, SOUTH.code);
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

    /** The theme of the case at this place in {@link #people}. */
    String theme(int place) {
        return THEMES.get(place % THEMES.size());
    }

    /** Ids of the organisations that take part in the case at this place, as {@code demo/houses} has them. */
    List<String> participants(int place) {
        InventedPerson person = people.get(place);
        List<String> ids = new ArrayList<>();
        add(ids, place % 4 != 3, 103);
        add(ids, place % 3 == 0, 104);
        add(ids, place % 5 != 4, 105);
        add(ids, person.juvenileOn(LocalDate.of(2026, 1, 1)), 107);
        add(ids, person.municipality().equals("0014"), 102);
        return List.copyOf(ids);
    }

    private static void add(List<String> ids, boolean takesPart, int organisation) {
        if (takesPart) {
            ids.add(organisation(organisation));
        }
    }

    static String organisation(int number) {
        return "01890000-0000-7000-8000-000000000" + number;
    }
}
