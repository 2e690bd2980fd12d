package nl.ketenhuis.adapter.dji;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.partner.spi.PartnerAdapter;
import nl.ketenhuis.partner.testkit.RecordingInbox;
import nl.ketenhuis.partner.testkit.SendingPartnerContract;
import nl.ketenhuis.partner.testkit.SendingSimulator;
import org.junit.jupiter.api.BeforeEach;

/** DJI's adapter keeps to what every sending partner's adapter keeps to. */
@QuarkusTest
class DjiAdapterContractTest implements SendingPartnerContract {

    @Inject
    PartnerAdapter adapter;

    @Inject
    TestInbox inbox;

    @TestHTTPResource("/")
    URI register;

    private DjiSimulator sender;

    @BeforeEach
    void startSimulator() {
        sender = new DjiSimulator(register, "vhh-noord", Optional::empty);
    }

    @Override
    public PartnerAdapter adapter() {
        return adapter;
    }

    @Override
    public RecordingInbox inbox() {
        return inbox;
    }

    @Override
    public SendingSimulator sender() {
        return sender;
    }
}
