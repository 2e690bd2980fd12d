package nl.ketenhuis.partner.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.spi.RawMessage;
import org.junit.jupiter.api.Test;

/** What every adapter keeps to (S-KOP-5). The sending and the receiving side add their own. */
public interface PartnerAdapterContract {

    PartnerAdapter adapter();

    @Test
    default void namesItsPartner() {
        assertThat(adapter().partner()).isNotNull().isEqualTo(adapter().partner());
    }

    @Test
    default void saysWhatItSendsAndReceives() {
        assertThat(adapter().sends()).isNotNull();
        assertThat(adapter().receives()).isNotNull();
        assertThat(adapter().sends().size() + adapter().receives().size()).isPositive();
    }

    @Test
    default void saysWhatIsWrongWithAMessageItCannotRead() {
        RawMessage rubbish = new RawMessage(RawMessage.Transport.HTTP, "push", "{\"");
        MessageId known = new MessageId("known-as-this");
        MalformedMessage refused =
                catchThrowableOfType(MalformedMessage.class, () -> adapter().read(Notices.HOUSE, known, rubbish));
        assertThat(refused.faults()).isNotEmpty();
    }
}
