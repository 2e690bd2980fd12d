package nl.ketenhuis.gateway;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import nl.ketenhuis.gateway.audit.OperationLog;
import nl.ketenhuis.gateway.audit.OperationRecord;

/** Remembers what was recorded, a moment later as a database would; may be told to fail. */
@Singleton
class RecordingLog implements OperationLog {

    final List<OperationRecord> records = new CopyOnWriteArrayList<>();
    volatile boolean down;

    @Override
    public CompletionStage<Void> record(OperationRecord operation) {
        return CompletableFuture.runAsync(
                () -> {
                    if (down) {
                        throw new IllegalStateException("down");
                    }
                    records.add(operation);
                },
                CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS));
    }
}
