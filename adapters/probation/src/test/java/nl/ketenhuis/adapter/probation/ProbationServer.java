package nl.ketenhuis.adapter.probation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nl.ketenhuis.adapter.probation.simulator.ProbationSimulator;

/** Probation's system, for the tests of this module. */
public class ProbationServer implements QuarkusTestResourceLifecycleManager {

    private static ProbationSimulator simulator;

    static ProbationSimulator simulator() {
        return simulator;
    }

    @Override
    public Map<String, String> start() {
        simulator = new ProbationSimulator(0, "ketenhuis", "a-secret-for-this-test");
        return Map.of(
                "partner.probation.url", simulator.url().toString(),
                "partner.probation.token-url", simulator.tokenUrl().toString(),
                "partner.probation.client-id", "ketenhuis",
                "partner.probation.client-secret", "a-secret-for-this-test",
                "partner.probation.read-timeout", "500ms",
                "partner.probation.breaker.pause", "200ms");
    }

    @Override
    public void stop() {
        simulator.close();
    }
}
