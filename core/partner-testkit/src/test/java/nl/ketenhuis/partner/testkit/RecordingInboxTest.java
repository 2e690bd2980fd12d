package nl.ketenhuis.partner.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.Receipt;
import nl.ketenhuis.partner.testkit.RecordingInbox.Behaviour;
import org.junit.jupiter.api.Test;

class RecordingInboxTest {

    private static final PartnerNotice NOTICE = Notices.custody(
            new PartnerId("someone"),
            new MessageId("M-1"),
            NoticeKind.RELEASE_PLANNED,
            Instant.parse("2026-05-01T00:00:00Z"));

    private final RecordingInbox inbox = new RecordingInbox();

    @Test
    void givesARepeatTheFirstReceipt() {
        Receipt first = inbox.accept(NOTICE);
        Receipt second = inbox.accept(NOTICE);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(inbox.accepted()).containsExactly(NOTICE);
    }

    @Test
    void keepsNothingWhileItIsDown() {
        inbox.behave(Behaviour.down());
        assertThatIllegalStateException().isThrownBy(() -> inbox.accept(NOTICE));
        inbox.behave(Behaviour.up());
        assertThat(inbox.accepted()).isEmpty();
        assertThat(inbox.accept(NOTICE).repeated()).isFalse();
    }

    @Test
    void parksForTheReasonItIsGiven() {
        inbox.behave(Behaviour.parking("UNKNOWN_PERSON"));
        Receipt receipt = inbox.accept(NOTICE);
        assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.PARKED);
        assertThat(receipt.reason()).contains("UNKNOWN_PERSON");
    }
}
