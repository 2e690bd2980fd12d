package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.partner.spi.UnreadableMessage;
import nl.ketenhuis.partner.testkit.RecordingInbox.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on a real SFTP server, whole, half and worse. */
@QuarkusTest
@QuarkusTestResource(value = DjiFileServer.class, restrictToAnnotatedClass = true)
class BatchFileTest {

    private static final String HOUSE = "vhh-noord";
    private static final Duration TWO_LOOKS = Duration.ofMillis(1500);

    @Inject
    TestInbox inbox;

    @InjectDjiFiles
    DjiFiles files;

    @BeforeEach
    void empty() {
        inbox.clear();
    }

    @Test
    void parksThreeBrokenLinesOfFiveHundredAndTakesTheOthers() throws IOException {
        List<DjiMessage> messages = People.feed("BATCH").withBroken(People.messages("BATCH", 500), 9, 249, 498);
        files.drop(HOUSE, "dag-1.jsonl", messages);
        JsonNode report = report("verwerkt/dag-1.verslag.json");
        assertThat(inbox.accepted()).hasSize(497);
        assertThat(inbox.parked())
                .extracting(message -> message.raw().place())
                .containsExactly("dag-1.jsonl:11", "dag-1.jsonl:251", "dag-1.jsonl:500");
        assertThat(inbox.parked())
                .allSatisfy(message -> assertThat(message.faults()).isNotEmpty());
        assertThat(inbox.parked().get(1).messageId().value())
                .isEqualTo(messages.get(249).messageId());
        assertThat(report.path("totals").path("REGISTERED").asInt()).isEqualTo(497);
        assertThat(report.path("totals").path("PARKED").asInt()).isEqualTo(3);
        assertThat(report.path("lines").get(249).path("faults").size()).isPositive();
    }

    @Test
    void takesAFileDroppedTwiceOnce() throws IOException {
        files.drop(HOUSE, "dag-2.jsonl", People.messages("TWICE", 20));
        report("verwerkt/dag-2.verslag.json");
        files.drop(HOUSE, "dag-2.jsonl", People.messages("TWICE", 20));
        await().until(() -> report("verwerkt/dag-2.verslag.json")
                .path("lines")
                .path(0)
                .path("repeated")
                .asBoolean());
        assertThat(inbox.accepted()).hasSize(20);
    }

    @Test
    void leavesHalfAFileUntilItIsStaleAndThenRefusesIt() throws IOException {
        files.dropHalf(HOUSE, "half.jsonl", People.messages("HALF", 20), 60);
        pause();
        assertThat(exists("half.jsonl")).isTrue();
        assertThat(inbox.accepted()).isEmpty();
        Path file = files.root().resolve(HOUSE).resolve("half.jsonl");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        JsonNode report = report("geweigerd/half.verslag.json");
        assertThat(report.path("reason").asText()).contains("SLUIT");
        assertThat(inbox.accepted()).isEmpty();
    }

    @Test
    void stopsWhileTheRegisterIsDownAndGoesOnAfterwards() throws IOException {
        List<DjiMessage> messages = People.messages("DOWN", 30);
        String tenth = messages.get(9).messageId();
        inbox.behave(Behaviour.only(id -> id.value().equals(tenth), Behaviour.down()));
        files.drop(HOUSE, "down.jsonl", messages);
        pause();
        assertThat(exists("down.jsonl")).isTrue();
        assertThat(inbox.accepted()).hasSize(9);
        inbox.behave(Behaviour.up());
        report("verwerkt/down.verslag.json");
        assertThat(inbox.accepted()).hasSize(30);
    }

    @Test
    void parksALineTheRegisterFailsOn() throws IOException {
        List<DjiMessage> messages = People.messages("STUMBLE", 5);
        String third = messages.get(2).messageId();
        boolean[] failed = new boolean[1];
        inbox.behave(Behaviour.only(
                id -> id.value().equals(third) && !failed[0] && (failed[0] = true), Behaviour.broken("x")));
        files.drop(HOUSE, "stumble.jsonl", messages);
        report("verwerkt/stumble.verslag.json");
        assertThat(inbox.accepted()).hasSize(4);
        assertThat(inbox.parked()).extracting(UnreadableMessage::messageId).hasSize(1);
    }

    @Test
    void parksLinesThatAreNotUtf8() throws IOException {
        files.dropInLatin(HOUSE, "latin.jsonl", People.messages("LATIN", 12));
        JsonNode report = report("verwerkt/latin.verslag.json");
        assertThat(inbox.parked()).isNotEmpty();
        assertThat(inbox.parked().size() + inbox.accepted().size()).isEqualTo(12);
        assertThat(report.path("totals").path("PARKED").asInt())
                .isEqualTo(inbox.parked().size());
    }

    @Test
    void ignoresAFileThatIsBeingWritten() {
        files.write(HOUSE, "busy.jsonl", People.messages("BUSY", 3));
        pause();
        assertThat(exists("busy.jsonl.part")).isTrue();
        assertThat(inbox.accepted()).isEmpty();
    }

    @Test
    void triesAgainAfterTheConnectionBroke() throws IOException {
        DjiFileServer.station().breakAfter(4000);
        files.drop(HOUSE, "broken-off.jsonl", People.messages("BREAK", 200));
        report("verwerkt/broken-off.verslag.json");
        assertThat(inbox.accepted()).hasSize(200);
    }

    @Test
    void waitsForAServerThatIsDown() throws IOException {
        DjiFileServer.station().down();
        files.drop(HOUSE, "later.jsonl", People.messages("LATER", 10));
        pause();
        assertThat(inbox.accepted()).isEmpty();
        DjiFileServer.station().up();
        report("verwerkt/later.verslag.json");
        assertThat(inbox.accepted()).hasSize(10);
    }

    /** The report, once the file it is about has been moved beside it. */
    private JsonNode report(String name) throws IOException {
        String moved = name.replace(".verslag.json", ".jsonl");
        String dropped = moved.substring(moved.indexOf('/') + 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> exists(name) && exists(moved) && !exists(dropped));
        return new ObjectMapper()
                .readTree(files.root().resolve(HOUSE).resolve(name).toFile());
    }

    private boolean exists(String name) {
        return Files.exists(files.root().resolve(HOUSE).resolve(name));
    }

    private static void pause() {
        await().pollDelay(TWO_LOOKS).until(() -> true);
    }
}
