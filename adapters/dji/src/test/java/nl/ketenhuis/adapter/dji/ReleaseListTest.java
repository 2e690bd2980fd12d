package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.partner.testkit.Answer;
import nl.ketenhuis.partner.testkit.RecordingInbox.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of notices in one call, and calls that are no notices. */
@QuarkusTest
class ReleaseListTest {

    @Inject
    TestInbox inbox;

    @TestHTTPResource("/")
    URI register;

    private DjiSimulator dji;

    @BeforeEach
    void empty() {
        inbox.clear();
        dji = new DjiSimulator(register, "vhh-noord", Optional::empty);
    }

    @Test
    void answersEachNoticeOfAListInOrder() {
        List<DjiMessage> messages = new ArrayList<>(People.messages("LIST", 5));
        messages.set(2, messages.get(2).withBrokenBsn());
        Answer answer = dji.push(messages);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(outcomes(answer)).containsExactly("REGISTERED", "REGISTERED", "REFUSED", "REGISTERED", "REGISTERED");
        JsonNode refused = answer.json().path("receipts").get(2);
        assertThat(refused.path("index").asInt()).isEqualTo(2);
        assertThat(refused.path("messageId").asText()).isEqualTo(messages.get(2).messageId());
        assertThat(refused.path("faults").get(0).path("pointer").asText()).isEqualTo("/persoon/bsn");
        assertThat(inbox.accepted()).hasSize(4);
    }

    @Test
    void takesARepeatInOneListOnce() {
        DjiMessage message = People.PLANNED;
        Answer answer = dji.push(List.of(message, message));
        assertThat(answer.json().path("receipts").get(1).path("repeated").asBoolean())
                .isTrue();
        assertThat(inbox.accepted()).hasSize(1);
    }

    @Test
    void doesNotLetOneFailureHarmTheOthers() {
        List<DjiMessage> messages = People.messages("FAIL", 3);
        String second = messages.get(1).messageId();
        inbox.behave(Behaviour.only(id -> id.value().equals(second), Behaviour.broken("x")));
        assertThat(outcomes(dji.push(messages))).containsExactly("REGISTERED", "FAILED", "REGISTERED");
    }

    @Test
    void asksForTheWholeListAgainWhenTheRegisterGoesDown() {
        List<DjiMessage> messages = People.messages("DOWN", 3);
        String second = messages.get(1).messageId();
        inbox.behave(Behaviour.only(id -> id.value().equals(second), Behaviour.down()));
        assertThat(dji.push(messages).status()).isEqualTo(503);
        inbox.behave(Behaviour.up());
        assertThat(dji.push(messages).status()).isEqualTo(200);
        assertThat(inbox.accepted()).hasSize(3);
    }

    @Test
    void refusesAListThatIsEmptyOrTooLong() {
        assertThat(dji.push(List.of()).status()).isEqualTo(400);
        assertThat(dji.push(People.messages("LONG", 501)).status()).isEqualTo(400);
        assertThat(dji.push("{\"notices\":[],\"x\":1}".getBytes())
                        .json()
                        .path("errors")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void refusesBrokenLetters() {
        DjiMessage accented = People.messages("LATIN", 12).stream()
                .filter(message -> message.json().contains("É"))
                .findFirst()
                .orElseThrow();
        assertThat(dji.pushInLatin(accented).status()).isEqualTo(400);
        assertThat(dji.push(accented).status()).isEqualTo(202);
    }

    @Test
    void forgetsACallThatBreaksOff() {
        dji.pushAndReset(People.PLANNED);
        assertThat(dji.push(People.PLANNED).json().path("repeated").asBoolean()).isFalse();
    }

    private static List<String> outcomes(Answer answer) {
        List<String> outcomes = new ArrayList<>();
        answer.json()
                .path("receipts")
                .forEach(receipt -> outcomes.add(receipt.path("outcome").asText()));
        return outcomes;
    }
}
