package nl.ketenhuis.benchmark.stage;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import nl.ketenhuis.local.database.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The register's tables, made by its own migrations. */
final class Schema {

    private Schema() {}

    static void migrate(DatabaseAccess database) {
        flyway(database).migrate();
    }

    /** Changes when a numbered migration does: data loaded under another one are of no use. Those that are repeated run at each start. */
    static String fingerprint(DatabaseAccess database) {
        int hash = Arrays.stream(flyway(database).info().all())
                .filter(migration -> migration.getVersion() != null)
                .map(MigrationInfo::getChecksum)
                .toList()
                .hashCode();
        return HexFormat.of().toHexDigits(hash);
    }

    private static Flyway flyway(DatabaseAccess database) {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .schemas("ketenhuis")
                .defaultSchema("ketenhuis")
                .placeholders(Map.of("application_role", database.app().user()))
                .locations("classpath:db/migration")
                .load();
    }
}
