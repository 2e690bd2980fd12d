package nl.ketenhuis.adapter.probation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.ketenhuis.adapter.probation.simulator.ProbationSimulator;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.spi.PartnerUnavailable;
import nl.ketenhuis.partner.testkit.Notices;
import nl.ketenhuis.partner.testkit.ReceivingPartnerContract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probation's adapter keeps to what every receiving partner's adapter keeps to, and to what is its own. */
@QuarkusTest
@QuarkusTestResource(ProbationServer.class)
class ProbationAdapterContractTest implements ReceivingPartnerContract {

    @Inject
    PartnerAdapter adapter;

    @Override
    public PartnerAdapter adapter() {
        return adapter;
    }

    @Override
    public ProbationSimulator receiver() {
        return ProbationServer.simulator();
    }

    @Override
    public void waitUntilTriedAgain() {
        Awaitility.await().until(() -> {
            try {
                adapter.deliver(Notices.release(0));
                return true;
            } catch (PartnerUnavailable notYet) {
                return false;
            }
        });
        receiver().reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 408, 425, 429, 500, 503})
    void comesBackAfterARefusalThatPasses(int status) {
        receiver().answerInstead(status);
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(() -> adapter.deliver(Notices.release(1)));
    }

    @Test
    void logsInAgainWhenItsTokenIsRefused() {
        receiver().forgetTokens();
        adapter.deliver(Notices.release(1));
        assertThat(receiver().kept()).hasSize(1);
    }

    @Test
    void doesNotWaitForASlowPartnerForLong() {
        receiver().answerAfter(Duration.ofSeconds(2));
        CaseUpdate update = Notices.release(1);
        assertThatExceptionOfType(PartnerUnavailable.class).isThrownBy(() -> adapter.deliver(update));
    }

    @Test
    void tellsWhatTheReleaseLooksLikeNow() {
        adapter.deliver(Notices.release(1));
        assertThat(receiver().deliveries("NRD-2026-000001")).singleElement().satisfies(delivery -> {
            assertThat(delivery.standing()).isEqualTo("ONTSLAG_VOORZIEN");
            assertThat(delivery.releaseOn()).isEqualTo("2026-06-02");
        });
    }
}
