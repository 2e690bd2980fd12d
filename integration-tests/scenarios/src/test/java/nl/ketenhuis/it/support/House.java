package nl.ketenhuis.it.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;
import nl.ketenhuis.local.demo.CaseDesk;
import nl.ketenhuis.local.demo.InventedPeople;
import nl.ketenhuis.local.demo.InventedPerson;

/** The invented houses of the scenarios, and people and cases in them. */
public final class House {

    public static final String NORTH = "vhh-noord";
    public static final String SOUTH = "vhh-zuid";
    public static final String GRONINGEN = "01890000-0000-7000-8000-000000000102";
    public static final String POLICE = "01890000-0000-7000-8000-000000000103";
    public static final String PROSECUTION = "01890000-0000-7000-8000-000000000104";
    public static final String PROBATION = "01890000-0000-7000-8000-000000000105";
    public static final String CHILD_PROTECTION = "01890000-0000-7000-8000-000000000107";
    public static final String HALT = "01890000-0000-7000-8000-000000000109";
    public static final String ADDICTION_CARE = "01890000-0000-7000-8000-000000000114";

    private static final InventedPeople PEOPLE = new InventedPeople(2026, 1, "0014");

    private House() {}

    /** Somebody nobody has met before. */
    public static synchronized InventedPerson somebody() {
        return PEOPLE.next(1).get(0);
    }

    /** Somebody of this age who lives here. */
    public static InventedPerson somebody(int age, String municipality) {
        InventedPerson anybody = somebody();
        return new InventedPerson(
                anybody.skn(),
                anybody.bsn(),
                anybody.givenNames(),
                anybody.prefix(),
                anybody.familyName(),
                LocalDate.now().minusYears(age).minusDays(100),
                municipality);
    }

    /** This many of them. */
    public static synchronized List<InventedPerson> people(int many) {
        return PEOPLE.next(many);
    }

    /** A case in the north about this person, opened over the API; gives its id. */
    public static String caseAbout(InventedPerson person, String... participants) {
        return caseAbout("noor", person, participants);
    }

    /** A case opened by this process director. */
    public static String caseAbout(String director, InventedPerson person, String... participants) {
        TheSystem system = TheSystem.get();
        return new CaseDesk(system.server().url(), () -> system.token(director))
                .open(UUID.randomUUID().toString(), person, "AFTERCARE", Arrays.asList(participants));
    }

    /** The person as DJI knows him or her. */
    public static DjiPerson asDjiKnows(InventedPerson person) {
        return new DjiPerson(
                person.skn(),
                person.bsn(),
                person.givenNames(),
                person.prefix().isEmpty() ? null : person.prefix(),
                person.familyName(),
                person.birthDate(),
                false,
                person.municipality());
    }
}
