package nl.ketenhuis.partner.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationsTest {

    @Test
    void answersIsDownBreaksOffAndComesBackOnTheSamePort() {
        try (HttpStation station = new HttpStation(0, call -> HttpStation.answer(call, 200, "{\"a\":1}"))) {
            HttpCalls calls = new HttpCalls(station.uri(), Optional::empty);
            assertThat(calls.get("/x").json().path("a").asInt()).isEqualTo(1);
            station.breakOff(true);
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> calls.get("/x"));
            station.down();
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> calls.get("/x"));
            station.up();
            assertThat(calls.post("/x", "{}").status()).isEqualTo(200);
        }
    }

    @Test
    void keepsPortAndHostKeyOverARestart(@TempDir Path directory) {
        SftpStation.Access access = new SftpStation.Access("someone", "something", List.of());
        try (SftpStation station = new SftpStation(directory.resolve("root"), 0, access)) {
            int port = station.port();
            String key = station.hostKey();
            station.down();
            station.up();
            assertThat(station.port()).isEqualTo(port);
            assertThat(station.hostKey()).isEqualTo(key).startsWith("ecdsa-sha2-nistp256 ");
        }
    }
}
