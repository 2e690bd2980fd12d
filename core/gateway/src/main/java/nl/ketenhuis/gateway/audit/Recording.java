package nl.ketenhuis.gateway.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.call.PersonalNumbers;
import nl.ketenhuis.gateway.identity.Caller;

/** Has every use of an operation written down exactly once, before its answer leaves (GW-56). */
@ApplicationScoped
public class Recording {

    private static final CompletionStage<Void> NOTHING = CompletableFuture.completedStage(null);

    private final OperationLog log;

    Recording(OperationLog log) {
        this.log = log;
    }

    /** Records the call if it is to be recorded and is not yet; the answer must wait for the stage. */
    public CompletionStage<Void> record(Call call, int status) {
        if (!matters(call.destination(), status) || !call.claimRecord(status)) {
            return NOTHING;
        }
        try {
            return log.record(describe(call, status));
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    private static boolean matters(Destination destination, int status) {
        return destination instanceof Destination.Operation
                || (destination instanceof Destination.PartnerEndpoint && status >= 400);
    }

    static OperationRecord describe(Call call, int status) {
        Optional<Caller> caller = call.caller();
        return new OperationRecord(
                operation(call),
                call.shownPath(),
                ids(call),
                status,
                OperationRecord.Result.of(status),
                call.problem(),
                caller.map(Caller::address).orElseGet(call::address),
                caller.map(Caller::subject),
                caller.map(Caller::clientId),
                caller.flatMap(Caller::organisation),
                caller.flatMap(Caller::house),
                caller.flatMap(Caller::purpose),
                call.trace().id(),
                call.at());
    }

    private static Map<String, String> ids(Call call) {
        return call.destination() instanceof Destination.Operation known
                ? known.ids().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, id -> PersonalNumbers.masked(id.getValue())))
                : Map.of();
    }

    private static String operation(Call call) {
        return call.destination() instanceof Destination.Operation known
                ? known.operation().id()
                : call.method() + " " + call.shownPath();
    }
}
