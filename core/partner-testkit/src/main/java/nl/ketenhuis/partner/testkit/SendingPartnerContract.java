package nl.ketenhuis.partner.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.testkit.RecordingInbox.Behaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an adapter keeps to whose partner sends, seen from that partner's side. */
public interface SendingPartnerContract extends PartnerAdapterContract {

    RecordingInbox inbox();

    SendingSimulator sender();

    @BeforeEach
    default void emptyTheInbox() {
        inbox().clear();
    }

    private NoticeKind aKind() {
        return adapter().sends().iterator().next();
    }

    @Test
    default void handsInEveryKindItDeclares() {
        for (NoticeKind kind : adapter().sends()) {
            assertThat(sender().send(kind).status()).isEqualTo(202);
        }
        assertThat(inbox().accepted())
                .extracting(notice -> notice.content().kind())
                .containsExactlyElementsOf(adapter().sends());
    }

    @Test
    default void signsWithItsOwnNameAndThePartnersMessageId() {
        sender().send(aKind());
        PartnerNotice notice = inbox().accepted().get(0);
        assertThat(notice.partner()).isEqualTo(adapter().partner());
        assertThat(notice.messageId().value()).isEqualTo(sender().lastMessageId());
    }

    @Test
    default void answersWithTheReceipt() {
        Answer answer = sender().send(aKind());
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.json().path("outcome").asText()).isEqualTo("REGISTERED");
        assertThat(answer.json().path("messageId").asText()).isEqualTo(sender().lastMessageId());
        assertThat(answer.json().path("repeated").asBoolean(true)).isFalse();
    }

    @Test
    default void answersARepeatWithTheFirstReceipt() {
        Answer first = sender().send(aKind());
        Answer second = sender().sendAgain();
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.json().path("repeated").asBoolean()).isTrue();
        assertThat(inbox().accepted()).hasSize(1);
    }

    @Test
    default void saysWhyANoticeIsParked() {
        inbox().behave(Behaviour.parking("UNKNOWN_PERSON"));
        Answer answer = sender().send(aKind());
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("outcome").asText()).isEqualTo("PARKED");
        assertThat(answer.json().path("reason").asText()).isEqualTo("UNKNOWN_PERSON");
    }

    @Test
    default void readsAgainWhatItHandedIn() {
        sender().send(aKind());
        PartnerNotice first = inbox().accepted().get(0);
        assertThat(adapter().read(first.house(), first.messageId(), first.raw()))
                .isEqualTo(first);
    }

    @Test
    default void answersAMalformedMessageWithAllItsFaults() {
        Answer answer = sender().sendMalformed();
        Problems.check(answer, 400);
        assertThat(answer.json().path("errors").size()).isGreaterThan(1);
        answer.json().path("errors").forEach(error -> {
            assertThat(error.path("pointer").isTextual()).isTrue();
            assertThat(error.path("detail").asText()).isNotBlank();
        });
        assertThat(inbox().accepted()).isEmpty();
    }

    @Test
    default void answersThatItMayNotSendThis() {
        inbox().behave(Behaviour.refusing());
        Problems.check(sender().send(aKind()), 403);
    }

    @Test
    default void asksToComeBackWhileTheRegisterIsDown() {
        inbox().behave(Behaviour.down());
        Answer answer = sender().send(aKind());
        Problems.check(answer, 503);
        assertThat(answer.retryAfter()).isPresent();
        inbox().behave(Behaviour.up());
        assertThat(sender().sendAgain().status()).isEqualTo(202);
    }

    @Test
    default void keepsPeopleOutOfTheLogAndOutOfTheAnswer() {
        try (RecordedLog log = new RecordedLog()) {
            String answers = sender().sendMalformed().body();
            inbox().behave(Behaviour.broken(sender().personalData().iterator().next()));
            Answer failed = sender().send(aKind());
            Problems.check(failed, 500);
            inbox().behave(Behaviour.up());
            sender().send(aKind());
            assertThat(answers + failed.body()).doesNotContain(sender().personalData());
            assertThat(log.text()).doesNotContain(sender().personalData());
        }
    }

    @Test
    default void publishesItsContract() {
        Answer answer = sender().contract();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asText()).startsWith("3.");
    }
}
