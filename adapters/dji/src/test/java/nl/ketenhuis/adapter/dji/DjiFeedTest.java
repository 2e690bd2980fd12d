package nl.ketenhuis.adapter.dji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiFeed;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage.Expected;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.RawMessage;
import org.junit.jupiter.api.Test;

class DjiFeedTest {

    private static final DjiFeed FEED = People.feed("FEED");

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(People.messages("FEED", 300)).isEqualTo(People.messages("FEED", 300));
    }

    @Test
    void isReadableThroughout() {
        List<DjiMessage> feed = FEED.withRepeats(People.messages("FEED", 300), 5);
        assertThat(feed).hasSizeGreaterThan(300).allSatisfy(message -> ReleaseTranslator.toNotice(raw(message)));
        assertThat(feed).extracting(DjiMessage::kind).contains(kinds());
        assertThat(FEED.aboutStrangers(30)).allSatisfy(message -> ReleaseTranslator.toNotice(raw(message)));
    }

    @Test
    void losesNothingInDisorder() {
        List<DjiMessage> feed = People.messages("FEED", 300);
        assertThat(FEED.inDisorder(feed, 20)).isNotEqualTo(feed).containsExactlyInAnyOrderElementsOf(feed);
    }

    @Test
    void breaksWhatItIsToldTo() {
        List<DjiMessage> feed = FEED.withBroken(People.messages("FEED", 10), 1, 4, 7, 9);
        List<DjiMessage> broken = feed.stream()
                .filter(message -> message.expected() == Expected.BROKEN)
                .toList();
        assertThat(broken).hasSize(4).allSatisfy(message -> assertThatExceptionOfType(MalformedMessage.class)
                .isThrownBy(() -> ReleaseTranslator.toNotice(raw(message))));
    }

    private static String[] kinds() {
        return Arrays.stream(ReleaseMessage.Kind.values()).map(Enum::name).toArray(String[]::new);
    }

    private static RawMessage raw(DjiMessage message) {
        return new RawMessage(RawMessage.Transport.HTTP, "push", message.json());
    }
}
