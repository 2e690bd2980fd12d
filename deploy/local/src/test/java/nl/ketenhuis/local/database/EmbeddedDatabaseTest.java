package nl.ketenhuis.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.ketenhuis.local.database.DatabaseAccess.Account;
import nl.ketenhuis.local.place.DataDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private final DataDirectory directory = DataDirectory.temporary();
    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(directory);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void whatWasCommittedSurvivesAKill() throws SQLException {
        execute(owner(), "CREATE TABLE kept (word text)");
        execute(app(), "INSERT INTO kept VALUES ('survivor')");

        database.kill();
        database = EmbeddedDatabase.start(directory);

        assertThat(value(app(), "SELECT word FROM kept")).isEqualTo("survivor");
    }

    @Test
    void theApplicationWorksInTheSchemaButOwnsNothing() throws SQLException {
        execute(owner(), "CREATE TABLE owned (word text)");

        assertThat(value(app(), "SELECT count(*) FROM owned")).isEqualTo("0");
        assertThatThrownBy(() -> execute(app(), "DROP TABLE owned")).hasMessageContaining("must be owner");
        assertThatThrownBy(() -> execute(app(), "CREATE TABLE mine (word text)"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> execute(app(), "CREATE TABLE public.mine (word text)"))
                .hasMessageContaining("denied");
    }

    @Test
    void commitsAreDurable() throws SQLException {
        assertThat(value(app(), "SHOW fsync")).isEqualTo("on");
        assertThat(value(app(), "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(value(app(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        Account stranger = new Account("ketenhuis_owner", "guess");

        assertThatThrownBy(() -> value(stranger, "SELECT 1")).hasMessageContaining("password");
    }

    @Test
    void aSecondRunOnTheSameDirectoryIsRefused() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory)).hasMessageContaining("Another run");
    }

    private Account owner() {
        return database.access().owner();
    }

    private Account app() {
        return database.access().app();
    }

    private void execute(Account account, String sql) throws SQLException {
        try (Connection connection = database.access().connect(account);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(Account account, String query) throws SQLException {
        try (Connection connection = database.access().connect(account);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
