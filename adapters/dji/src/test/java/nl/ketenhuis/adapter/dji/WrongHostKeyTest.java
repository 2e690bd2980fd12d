package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import org.junit.jupiter.api.Test;

/** A server that is not who it says it is gets nothing and gives nothing. */
@QuarkusTest
@QuarkusTestResource(
        value = DjiFileServer.class,
        initArgs = @ResourceArg(name = "wrong-host-key", value = "true"),
        restrictToAnnotatedClass = true)
class WrongHostKeyTest {

    @Inject
    TestInbox inbox;

    @InjectDjiFiles
    DjiFiles files;

    @Test
    void takesNothingFromAServerWithAnotherHostKey() {
        inbox.clear();
        Path file = files.drop("vhh-noord", "day.jsonl", People.messages("WRONG", 5));
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(Files.exists(file)).isTrue();
        assertThat(inbox.accepted()).isEmpty();
    }
}
