package nl.ketenhuis.partner.camel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterOutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "25006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
    void knowsADatabaseThatIsAwayOrBusy(String state) {
        assertThat(RegisterOutage.isCauseOf(wrapped(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42P01"})
    void doesNotTakeAFaultForAnOutage(String state) {
        assertThat(RegisterOutage.isCauseOf(wrapped(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void knowsAnEmptyPoolAndAClosedPort() {
        assertThat(RegisterOutage.isCauseOf(wrapped(new SQLException("no connection in time"))))
                .isTrue();
        assertThat(RegisterOutage.isCauseOf(wrapped(new ConnectException()))).isTrue();
    }

    @Test
    void doesNotTakeAnythingElseForAnOutage() {
        assertThat(RegisterOutage.isCauseOf(new IllegalStateException())).isFalse();
        assertThat(RegisterOutage.isCauseOf(null)).isFalse();
    }

    @Test
    void describesTroubleWithoutItsMessages() {
        String trouble = Trouble.of(wrapped(new SQLException("Key (bsn)=(999990019) exists", "23505")));
        assertThat(trouble).contains("SQLException", "IllegalStateException").doesNotContain("999990019");
    }

    private static Exception wrapped(Exception cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
