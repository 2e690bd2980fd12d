package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import nl.ketenhuis.vault.Vault;
import org.apache.commons.codec.language.ColognePhonetic;

/** Persons with their numbers, sealed and fingerprinted as the register does it. */
final class PersonTables {

    private static final ColognePhonetic SOUND = new ColognePhonetic();

    private final Connection connection;
    private final Population population;
    private final Vault vault;

    PersonTables(Connection connection, Population population, Vault vault) {
        this.connection = connection;
        this.population = population;
        this.vault = vault;
    }

    void load() throws SQLException {
        loadPersons();
        loadClaims();
    }

    private void loadPersons() throws SQLException {
        String columns = "id, house_id, version, given_names, family_name_prefix, family_name, birth_date,"
                + " municipality_code, shielded, given_key, name_key, sound_key, recorded_at";
        try (CopyTable table = CopyTable.into(connection, "person", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                person(table, population.fact(row));
            }
        }
    }

    private void person(CopyTable table, CaseFacts fact) throws SQLException {
        String given = population.givenNames(fact.natural());
        String family = population.familyName(fact.natural());
        String nameKey = family.toLowerCase(Locale.ROOT).replace("ij", "y");
        table.row(
                fact.personId(),
                fact.house().id(),
                0,
                given,
                "",
                family,
                population.birthDate(fact.natural()),
                fact.municipality().municipality(),
                fact.shielded(),
                given.split(" ")[0].toLowerCase(Locale.ROOT),
                nameKey,
                SOUND.colognePhonetic(nameKey.replace("y", "ei").replace("ou", "au")),
                fact.openedAt());
    }

    private void loadClaims() throws SQLException {
        String columns = "id, house_id, person_id, kind, value_hash, value_cipher, source, strength, recorded_at";
        try (CopyTable table = CopyTable.into(connection, "identity_claim", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                claim(table, fact, "CITIZEN_SERVICE_NUMBER", population.bsn(fact.natural()));
                claim(table, fact, "CRIMINAL_CHAIN_NUMBER", population.skn(fact.natural()));
            }
        }
    }

    private void claim(CopyTable table, CaseFacts fact, String kind, String number) throws SQLException {
        UUID id = Ids.of(fact.openedAt().toEpochMilli(), kind, fact.row());
        table.row(
                id,
                fact.house().id(),
                fact.personId(),
                kind,
                vault.fingerprint(kind, number),
                vault.seal(number),
                "benchmark",
                "HARD",
                fact.openedAt());
    }
}
