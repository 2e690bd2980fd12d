package nl.ketenhuis.it.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ketenhuis.it.property.Caller.Answer;
import nl.ketenhuis.it.property.Reader.Dossier;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two hundred random readers and five hundred random cases: detail, dossier, list, search and feed agree with the access
 * policy, door by door (I-21, GW-19, GW-28).
 */
@ExtendWith(TheSystem.class)
class EveryDoorScenario {

    private static final int READERS = 200;
    private static final int CASES = 500;
    private static final int OPENED = 6;
    private static final String DIRECTOR = "zoe";

    private final SplittableRandom chance = new SplittableRandom(21);
    private final Rows rows = TheSystem.get().rows();
    private final Readers readers = new Readers(House.SOUTH);
    private final Caller caller = new Caller(readers::token);

    @Test
    void everyDoorShowsWhatThePolicyAllowsAndNothingElse() {
        List<String> organisations = rows.list("""
                select o.id || '|' || o.oin from participation p
                join house h on h.id = p.house_id and h.code = ?
                join partner_organisation o on o.id = p.organisation_id
                join purpose u on u.house_id = h.id and u.code = 'CASE_DIRECTION' and o.kind = any(u.organisation_kinds)
                order by o.id""", House.SOUTH);
        Map<String, Dossier> dossiers =
                cases(organisations).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        List<Reader> all = readers.make(READERS, organisations, chance);

        List<String> wrong = all.parallelStream()
                .flatMap(reader -> differences(reader, dossiers).stream())
                .toList();
        assertEquals("", String.join("\n", wrong));
    }

    private List<String> differences(Reader reader, Map<String, Dossier> dossiers) {
        Set<String> expected = dossiers.values().stream()
                .filter(reader::maySee)
                .map(Dossier::id)
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        compare(wrong, reader, "list", expected, ours(dossiers, walk(reader, "/cases?limit=100", "cursor", "id")));
        String feed = "/events?limit=100&types=nl.ketenhuis.case-opened.v1";
        compare(wrong, reader, "feed", expected, ours(dossiers, walk(reader, feed, "after", "caseId")));
        SplittableRandom some = new SplittableRandom(reader.name().hashCode());
        List<Dossier> known = List.copyOf(dossiers.values());
        for (int which = 0; which < OPENED; which++) {
            Dossier dossier = known.get(some.nextInt(known.size()));
            open(wrong, reader, dossier, expected.contains(dossier.id()));
        }
        return wrong;
    }

    private void open(List<String> wrong, Reader reader, Dossier dossier, boolean visible) {
        int status = visible ? 200 : 404;
        compare(
                wrong,
                reader,
                "dossier",
                status,
                caller.get(reader.name(), "/cases/" + dossier.id()).status());
        compare(
                wrong,
                reader,
                "timeline",
                status,
                caller.get(reader.name(), "/cases/" + dossier.id() + "/timeline")
                        .status());
        String question = "{\"citizenServiceNumber\":\"" + dossier.bsn() + "\"}";
        Answer found = caller.post(reader.name(), "/persons/_search", null, question);
        compare(
                wrong,
                reader,
                "search",
                visible ? 1 : 0,
                found.body().path("items").size());
        compare(
                wrong,
                reader,
                "person",
                status,
                caller.get(reader.name(), "/persons/" + dossier.personId()).status());
    }

    private static void compare(List<String> wrong, Reader reader, String door, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(reader + " at the " + door + ": expected " + expected + ", was " + actual);
        }
    }

    private static Set<String> ours(Map<String, Dossier> dossiers, Set<String> seen) {
        seen.retainAll(dossiers.keySet());
        return seen;
    }

    private Set<String> walk(Reader reader, String list, String cursorName, String field) {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        while (true) {
            Answer page = caller.get(reader.name(), list + (cursor.isEmpty() ? "" : "&" + cursorName + "=" + cursor));
            JsonNode items = page.body().path("items");
            seen.addAll(items.findValuesAsText(field));
            String next = page.text("nextCursor");
            if (page.status() != 200 || items.isEmpty() || next.isEmpty() || next.equals(cursor)) {
                return seen;
            }
            cursor = next;
        }
    }

    private List<Dossier> cases(List<String> organisations) {
        List<InventedPerson> people = House.people(CASES);
        return IntStream.range(0, CASES)
                .mapToObj(which -> dossier(people.get(which), organisations))
                .toList();
    }

    private Dossier dossier(InventedPerson person, List<String> organisations) {
        Set<String> participants = some(organisations, 0);
        String id = House.caseAbout(DIRECTOR, person, participants.toArray(String[]::new));
        Set<String> all = new HashSet<>(
                rows.list("select organisation_id::text from case_participant where case_id = ?::uuid", id));
        String personId = rows.one("select person_id::text from case_person where case_id = ?::uuid", id);
        boolean shielded = chance.nextInt(10) == 0;
        Set<String> named = shielded ? some(organisations, 1) : Set.of();
        if (shielded) {
            shield(id, personId, named);
        }
        return new Dossier(id, personId, person.bsn(), all, shielded, named);
    }

    private void shield(String id, String personId, Set<String> named) {
        rows.execute("update case_file set shielded = true where id = '" + id + "'");
        rows.execute("update person set shielded = true where id = '" + personId + "'");
        named.forEach(oin -> rows.execute("insert into shield_access (case_id, holder, house_id) select id, '" + oin
                + "', house_id from case_file where id = '" + id + "'"));
    }

    /** One or two of them, by id or by OIN. */
    private Set<String> some(List<String> organisations, int field) {
        Set<String> some = new HashSet<>();
        for (int which = 0; which <= chance.nextInt(2); which++) {
            some.add(organisations.get(chance.nextInt(organisations.size())).split("\\|")[field]);
        }
        return some;
    }
}
