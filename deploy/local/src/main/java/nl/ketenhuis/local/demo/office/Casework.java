package nl.ketenhuis.local.demo.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.local.demo.CaseDesk;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.InventedPerson;
import nl.ketenhuis.local.demo.Placing;
import nl.ketenhuis.local.demo.Referred;

/** Cases of all four kinds in the states a case can be in, and one referral nobody has taken up yet. */
final class Casework {

    private static final String FREQUENT = "FREQUENT_OFFENDERS";
    private static final String VIOLENCE = "DOMESTIC_VIOLENCE";
    private static final int PROBATION = 105;

    private final Office office;
    private final Planning planning;
    private final Meetings meetings;
    private final CaseDesk desk;
    private final List<InventedPerson> people;

    Casework(Office office, Planning planning, Meetings meetings) {
        this.office = office;
        this.planning = planning;
        this.meetings = meetings;
        this.desk = office.desk();
        this.people = office.house().extra();
    }

    /** Cases about people: one for each state; the training's only place goes to the first, so the second waits for it. */
    void ofPersons() {
        meetings.holdToday(office.table("VEELPLEGERS"), open("agreed", FREQUENT, 0));
        String running = open("running", FREQUENT, 1);
        planning.execute("running", running, Offer.TRAINING);
        planning.choose("waiting", open("waiting", FREQUENT, 2), Offer.TRAINING);
        String watched = open("watched", FREQUENT, 3);
        planning.agree("watched", watched);
        act("watched", watched, "_monitor", Map.of("motivation", "De afspraken lopen."));
        String held = open("held", FREQUENT, 4);
        String wakeUp = office.day().plusDays(60).toString();
        act("held", held, "_hold", Map.of("reason", "DETENTION", "motivation", "Zit vast.", "wakeUpDate", wakeUp));
        String stopped = open("stopped", FREQUENT, 5);
        act("stopped", stopped, "_stop", Map.of("reason", "MOVED", "motivation", "Verhuisd naar het buitenland."));
        if (office.house() == DemoHouse.MIDDLE) {
            open("radicalisation", "RADICALISATION", 5);
        }
    }

    /** Cases about families: one is carried out, one waits for its table. */
    void ofSystems() {
        String running = open("family", Referred.family(VIOLENCE, people.subList(7, 9)));
        planning.execute("family", running, Offer.FAMILY_COACH);
        open("family-2", Referred.family(VIOLENCE, people.subList(9, 11)));
    }

    /** A case about the group, and one about the area it is in, to which a scenario is applied. */
    void ofGroupAndArea(String scenario) {
        Surroundings surroundings = new Surroundings(office);
        String area = surroundings.area();
        String group = surroundings.group(area);
        openPlace("GROUP", group, Surroundings.GROUP);
        String running = openPlace("AREA", area, Surroundings.AREA);
        planning.apply("area", running, scenario);
    }

    /** A referral that waits for somebody to take it up: it floats. */
    void floating() {
        InventedPerson person = people.get(11);
        desk.refer(office.key("floating"), Referred.person("YOUTH", person));
    }

    /** A case about someone in detention; gives its id. */
    String ofPrisoner() {
        return open("prisoner", "AFTERCARE", 6);
    }

    private void act(String step, String caseId, String verb, Map<String, String> body) {
        office.director().act(office.key(step + verb), "/cases/" + caseId, verb, body);
    }

    private String open(String step, String theme, int person) {
        return open(step, Referred.person(theme, people.get(person)));
    }

    private String open(String step, Referred referred) {
        return desk.open(office.key(step), referred, placing());
    }

    private String openPlace(String kind, String id, String name) {
        boolean own = office.house() == DemoHouse.MIDDLE || kind.equals("GROUP") && office.house() == DemoHouse.NORTH;
        String theme = own ? kind + "S" : "YOUTH";
        Referred place = Referred.place(theme, kind, id, name, office.house().municipality());
        return desk.open(office.key(kind), place, placing().at(office.tableFor(kind)));
    }

    private Placing placing() {
        List<String> participants = new ArrayList<>(office.staff().organisations());
        participants.add(office.house().police());
        participants.add(DemoHouse.organisation(PROBATION));
        return Placing.on(
                office.day().plusDays(10), participants.stream().distinct().toList());
    }
}
