package nl.ketenhuis.benchmark.stage;

import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.adapter.probation.simulator.ProbationSimulator;

/** Probation's system, which is told of every change of the cases it takes part in. */
public final class Partner implements AutoCloseable {

    private static final String CLIENT = "ketenhuis";

    private final String secret = UUID.randomUUID().toString();
    private final ProbationSimulator simulator = new ProbationSimulator(0, CLIENT, secret);

    /** How the server reaches it. */
    public Map<String, String> environment() {
        return Map.of(
                "PARTNER_PROBATION_URL",
                simulator.url().toString(),
                "PARTNER_PROBATION_TOKEN_URL",
                simulator.tokenUrl().toString(),
                "PARTNER_PROBATION_CLIENT_ID",
                CLIENT,
                "PARTNER_PROBATION_CLIENT_SECRET",
                secret);
    }

    /** How many updates have arrived since it was last asked. */
    public int arrivedSince() {
        int arrived = simulator.deliveries().size();
        simulator.reset();
        return arrived;
    }

    @Override
    public void close() {
        simulator.close();
    }
}
