package nl.ketenhuis.adapter.dji;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiFeed;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;

/** Invented people and their messages, for the tests of this module. */
final class People {

    static final DjiPerson ADULT = new DjiPerson(
            "7712345", "999990019", "Jorrit", "van der", "Proefstra", LocalDate.of(1991, 4, 17), false, "0014");
    static final DjiPerson JUVENILE =
            new DjiPerson(null, "999993653", "Fenna Élise", null, "Verzonnen", LocalDate.of(2009, 11, 2), true, "1680");
    static final DjiDetention DETENTION = new DjiDetention("vhh-noord", "D-1", ADULT, LocalDate.of(2026, 1, 5));
    static final DjiMessage PLANNED =
            DETENTION.planned("DJI-1", OffsetDateTime.parse("2026-02-01T09:30:00+01:00"), LocalDate.of(2026, 6, 1));

    private People() {}

    static DjiFeed feed(String prefix) {
        return new DjiFeed("vhh-noord", prefix, 42, LocalDate.of(2026, 1, 1));
    }

    static List<DjiMessage> messages(String prefix, int number) {
        return feed(prefix).messages(List.of(ADULT, JUVENILE), number);
    }
}
