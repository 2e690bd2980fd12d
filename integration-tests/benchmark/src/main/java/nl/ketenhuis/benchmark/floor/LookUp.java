package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import nl.ketenhuis.benchmark.dataset.LookUpTarget;
import nl.ketenhuis.person.NameKeys;
import nl.ketenhuis.vault.Vault;

/** W4: looks for a person among those someone may know of. */
final class LookUp implements Work {

    private final Reader reader;
    private final List<LookUpTarget> targets;
    private final Way way;

    LookUp(Reader reader, List<LookUpTarget> targets, Way way) {
        this.reader = reader;
        this.targets = targets;
        this.way = way;
    }

    /** By what is looked. */
    interface Way {

        /** Name of the statement. */
        String statement();

        /** Its parameters after those of the scope. */
        Object[] sought(LookUpTarget target, Place place);
    }

    /** By citizen service number, of which the register knows the fingerprint only. */
    record ByNumber(Vault vault) implements Way {

        private static final String KIND = "CITIZEN_SERVICE_NUMBER";

        @Override
        public String statement() {
            return "persons-by-number";
        }

        @Override
        public Object[] sought(LookUpTarget target, Place place) {
            return new Object[] {place.house(), KIND, vault.fingerprint(KIND, target.bsn())};
        }
    }

    /** By family name and birth date: those with the name, or of that day with a name that sounds like it. */
    record ByName() implements Way {

        private static final int MOST_COMPARED = 200;

        @Override
        public String statement() {
            return "persons-by-name";
        }

        @Override
        public Object[] sought(LookUpTarget target, Place place) {
            String name = NameKeys.letters(target.familyName());
            String sound = NameKeys.sound(target.familyName());
            return new Object[] {name, target.birthDate(), sound, target.birthDate(), MOST_COMPARED};
        }
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        Place place = Place.of(sql, reader.oin());
        Object[] scope = CaseList.with(new Object[] {place.house()}, reader.scope(place));
        Object[] sought = way.sought(Skew.pick(targets, chance), place);
        sql.rows(reader.statement(way.statement()), CaseList.with(scope, sought));
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "searchPersons", "/v1/persons/_search");
    }
}
