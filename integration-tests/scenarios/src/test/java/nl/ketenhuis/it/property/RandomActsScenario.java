package nl.ketenhuis.it.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.ketenhuis.it.property.Caller.Answer;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Ten thousand random acts, legal and illegal, by random people on random things, several at a time: no illegal state, no
 * fault of the server, every refusal names its guard, and "what may I do now" agrees with what happens.
 */
@ExtendWith(TheSystem.class)
class RandomActsScenario {

    private static final int ACTS = Integer.getInteger("random.acts", 10_000);
    private static final int WORKERS = 4;
    private static final List<String> PEOPLE =
            List.of("noor", "noor", "sem", "iris", "tess", "bas", "eva", "amir", "mila", "omar", "zoe");

    private final Caller caller = new Caller(who -> TheSystem.get().token(who));
    private final StateTables tables = new StateTables();
    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger(ACTS);

    @Test
    void whateverPeopleTryTheTablesHold() throws Exception {
        Contract contract = Contract.served();
        Things things = Things.of(contract, caller);
        List<Act> acts = contract.acts().stream()
                .filter(act -> tables.knows(act.operation()))
                .filter(act -> !things.in(act.collection()).isEmpty())
                .toList();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<? extends Future<?>> running = IntStream.range(0, WORKERS)
                .mapToObj(seed -> workers.submit(() -> act(acts, things, new SplittableRandom(2026 + seed))))
                .toList();
        for (Future<?> worker : running) {
            worker.get();
        }
        workers.shutdown();

        System.out.println("random acts: " + acts.size() + " operations, by answer " + new TreeMap<>(done));
        assertEquals("", String.join("\n", wrong));
        assertTrue(done.get("200").get() > ACTS / 100, () -> "hardly anything was allowed: " + done);
        assertTrue(done.get("409").get() > ACTS / 100, () -> "hardly anything was refused: " + done);
    }

    private void act(List<Act> acts, Things things, SplittableRandom chance) {
        Bodies bodies = things.bodies();
        while (left.getAndDecrement() > 0) {
            Act act = pick(acts, chance);
            String thing = act.collection() + "/" + pick(things.in(act.collection()), chance);
            String who = pick(PEOPLE, chance);
            String body = act.body().map(example -> bodies.of(example, chance)).orElse(null);
            Answer before = caller.get(who, thing);
            Answer after =
                    caller.post(who, thing + "/" + act.verb(), before.tag().isEmpty() ? "\"0\"" : before.tag(), body);
            done.computeIfAbsent("" + after.status(), any -> new AtomicInteger())
                    .incrementAndGet();
            judge(act, thing, who, before, after, askedFor(body));
        }
    }

    private void judge(Act act, String thing, String who, Answer before, Answer after, Optional<String> to) {
        int status = after.status();
        String said = act.operation() + to.map(" to "::concat).orElse("") + " by " + who + " in "
                + before.text("status") + " is answered " + status;
        require(status < 500, said + " " + after.body());
        if (before.status() != 200) {
            require(status >= 400, said + " though it could not be read");
            return;
        }
        boolean allowed = before.allows(act.operation(), to);
        String guard = after.text("guard");
        require(status != 409 || !guard.isEmpty(), said + " without a guard: " + after.body());
        require(allowed || status >= 400, said + " though not among the allowed actions");
        require(!allowed || status != 403, said + " though among the allowed actions");
        boolean byTable = status == 409 && tables.guards(act.operation()).contains(guard);
        require(
                !allowed || !byTable || changed(thing, who, before),
                said + " by " + guard + " though among the allowed actions");
        require(
                status >= 300
                        || after.text("status").isEmpty()
                        || tables.states().contains(after.text("status")),
                said + " and leads to " + after.text("status"));
    }

    /** The state a body asks for, where an operation leads to several. */
    private Optional<String> askedFor(String body) {
        return Optional.ofNullable(body)
                .map(Caller::parse)
                .map(json -> json.path("to").asText(null))
                .filter(tables.states()::contains);
    }

    /** Another worker may have been first: then the answer is about another version than was read. */
    private boolean changed(String thing, String who, Answer before) {
        return !before.tag().equals(caller.get(who, thing).tag());
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static <T> T pick(List<T> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
