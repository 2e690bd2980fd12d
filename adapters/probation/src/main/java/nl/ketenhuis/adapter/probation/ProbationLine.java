package nl.ketenhuis.adapter.probation;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.ketenhuis.partner.spi.PartnerUnavailable;
import nl.ketenhuis.partner.spi.UpdateRefused;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * The line to probation: so many calls at a time, so that a slow partner cannot take all of the register's threads, and none
 * for a while after too many have failed.
 */
@ApplicationScoped
class ProbationLine {

    private final ProbationConfig config;
    private final ProbationCalls calls;
    private final Semaphore places;
    private final Guard breaker;

    ProbationLine(ProbationConfig config, ProbationCalls calls) {
        this.config = config;
        this.calls = calls;
        this.places = new Semaphore(config.maxConcurrent());
        this.breaker = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breaker().calls())
                .failureRatio(0.5)
                .delay(config.breaker().pause().toMillis(), ChronoUnit.MILLIS)
                .skipOn(UpdateRefused.class)
                .done()
                .build();
    }

    /**
     * @throws PartnerUnavailable if probation did not take it, and may later
     * @throws UpdateRefused if it never will
     */
    void send(DetentionUpdateMessage message) {
        takePlace();
        try {
            breaker.get(() -> sent(message), Void.class);
        } catch (CircuitBreakerOpenException open) {
            throw new PartnerUnavailable("left alone after too many failures", open);
        } finally {
            places.release();
        }
    }

    private Void sent(DetentionUpdateMessage message) {
        calls.send(message);
        return null;
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(config.readTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PartnerUnavailable("all lines are taken", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartnerUnavailable("the server stops", stopped);
        }
    }
}
