package nl.ketenhuis.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.partner.testkit.Answer;

/** DJI's pushing system as it behaves: what got no answer is sent again, as it is, until it gets one. */
public final class StubbornSender {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 250;

    private final DjiSimulator dji;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    /** Sends to this house. */
    public StubbornSender(String house) {
        this.dji = TheSystem.get().dji(house);
    }

    /** Sends one message; gives its receipt. */
    public JsonNode send(DjiMessage message) {
        return untilAnswered(202, () -> dji.push(message));
    }

    /** Sends a list; gives the receipts, one for each. */
    public JsonNode send(List<DjiMessage> messages) {
        return untilAnswered(200, () -> dji.push(messages)).path("receipts");
    }

    /** How many calls got their answer. */
    public int answered() {
        return answered.get();
    }

    /** How many had to be sent again. */
    public int unanswered() {
        return unanswered.get();
    }

    private JsonNode untilAnswered(int expected, Supplier<Answer> push) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                Answer answer = push.get();
                if (answer.status() == expected && !answer.body().contains("\"FAILED\"")) {
                    answered.incrementAndGet();
                    return answer.json();
                }
                requirePassing(answer);
            } catch (UncheckedIOException gone) {
                unanswered.incrementAndGet();
            }
            pause();
        }
        throw new IllegalStateException("no answer for " + PATIENCE);
    }

    private void requirePassing(Answer answer) {
        if (answer.status() != 503) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        unanswered.incrementAndGet();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
