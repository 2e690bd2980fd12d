package nl.ketenhuis.partner.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.PartnerUnavailable;
import nl.ketenhuis.partner.spi.UpdateKind;
import nl.ketenhuis.partner.spi.UpdateRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an adapter keeps to whose partner is told of changes. */
public interface ReceivingPartnerContract extends PartnerAdapterContract {

    ReceivingSimulator receiver();

    /** Lets pass the time the adapter needs before it turns to a partner again that was unreachable. */
    void waitUntilTriedAgain();

    @BeforeEach
    default void resetTheReceiver() {
        receiver().reset();
        waitUntilTriedAgain();
    }

    @Test
    default void deliversEveryKindItReceives() {
        assertThat(adapter().receives()).containsExactly(UpdateKind.values());
        CaseUpdate update = Notices.release(1);
        adapter().deliver(update);
        assertThat(receiver().kept())
                .containsExactly(new ReceivingSimulator.Kept(
                        update.id(), update.caseNumber().value(), update.sequence()));
    }

    @Test
    default void takesARepeatForDelivered() {
        CaseUpdate update = Notices.release(1);
        adapter().deliver(update);
        adapter().deliver(update);
        assertThat(receiver().kept()).hasSize(1);
    }

    @Test
    default void keepsTheOrderItIsGiven() {
        for (int sequence = 1; sequence <= 5; sequence++) {
            adapter().deliver(Notices.release(UUID.randomUUID(), "NRD-2026-000002", sequence));
        }
        assertThat(receiver().kept())
                .extracting(ReceivingSimulator.Kept::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    default void saysThatThePartnerCannotBeReached() {
        receiver().goDown();
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> adapter().deliver(Notices.release(1)));
    }

    @Test
    default void saysThatTheConnectionBroke() {
        receiver().breakConnections();
        assertThatExceptionOfType(PartnerUnavailable.class)
                .isThrownBy(() -> adapter().deliver(Notices.release(1)));
    }

    @Test
    default void deliversOnceThePartnerIsBack() {
        receiver().goDown();
        CaseUpdate update = Notices.release(1);
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThatExceptionOfType(PartnerUnavailable.class)
                    .isThrownBy(() -> adapter().deliver(update));
        }
        receiver().reset();
        waitUntilTriedAgain();
        adapter().deliver(update);
        assertThat(receiver().kept()).hasSize(1);
    }

    @Test
    default void saysThatThePartnerWillNotHaveIt() {
        receiver().refuse();
        assertThatExceptionOfType(UpdateRefused.class)
                .isThrownBy(() -> adapter().deliver(Notices.release(1)));
    }

    @Test
    default void keepsPeopleOutOfLogsAndExceptions() {
        try (RecordedLog log = new RecordedLog()) {
            adapter().deliver(Notices.release(1));
            receiver().refuse();
            assertThatExceptionOfType(UpdateRefused.class)
                    .isThrownBy(() -> adapter().deliver(Notices.release(2)))
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .doesNotContain(receiver().personalData()));
            assertThat(log.text()).doesNotContain(receiver().personalData());
        }
    }
}
