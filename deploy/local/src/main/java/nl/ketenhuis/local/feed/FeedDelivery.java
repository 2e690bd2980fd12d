package nl.ketenhuis.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.partner.testkit.Answer;

/** Sends consignments as DJI does: pushes again what the register has no room for now, leaves what it refuses. */
final class FeedDelivery {

    private static final int TRIES = 30;
    private static final int PAUSE_SECONDS = 2;

    private final DjiSimulator push;
    private final DjiFiles files;

    FeedDelivery(DjiSimulator push, DjiFiles files) {
        this.push = push;
        this.files = files;
    }

    /** Sends all of it and gives the number of notices that were refused at the door; a file's come to light later. */
    int send(Consignment consignment) {
        return switch (consignment.way()) {
            case SINGLY ->
                consignment.messages().stream().mapToInt(this::single).sum();
            case LIST -> list(consignment.messages());
            case FILE -> file(consignment);
        };
    }

    private int single(DjiMessage message) {
        return taken(() -> push.push(message)).status() == 400 ? 1 : 0;
    }

    private int list(List<DjiMessage> messages) {
        JsonNode answer = taken(() -> push.push(messages)).json();
        return (int) StreamSupport.stream(answer.findValues("outcome").spliterator(), false)
                .filter(outcome -> outcome.asText().equals("REFUSED"))
                .count();
    }

    private int file(Consignment consignment) {
        files.drop(consignment.house(), consignment.fileName(), consignment.messages());
        return 0;
    }

    private static Answer taken(Supplier<Answer> call) {
        for (int i = 0; i < TRIES; i++) {
            Answer answer = call.get();
            if (answer.status() < 300 || answer.status() == 400) {
                return answer;
            }
            if (answer.status() != 429 && answer.status() != 503) {
                throw new IllegalStateException("DJI's notices were answered " + answer.status() + " " + answer.body());
            }
            pause();
        }
        throw new IllegalStateException("The register has no room for DJI's notices");
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }
}
