package nl.ketenhuis.local;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.Marks;
import nl.ketenhuis.local.demo.office.FrontOffice;

/** The front offices of the houses, filled side by side, each once for each database. */
final class Offices {

    private static final String DAY = "offices as of";
    private static final String DONE = "office ";

    private final Function<String, Supplier<String>> tokens;
    private final URI server;
    private final FrontOffice office;
    private final Map<String, String> steps = new ConcurrentSkipListMap<>();

    Offices(URI server, Function<String, Supplier<String>> tokens, Function<DemoHouse, DjiSimulator> dji) {
        this.server = server;
        this.tokens = tokens;
        this.office = new FrontOffice(server, tokens, dji);
    }

    /** Whether there is one to be filled. */
    boolean toFill(Marks marks) {
        return !waiting(marks).isEmpty();
    }

    /**
     * Fills those that wait. What is done in them belongs to one day: left half-way on another, they stay as they are.
     */
    void open(Marks marks) {
        String today = today().toString();
        marks.set(DAY, today);
        boolean sameDay = marks.find(DAY).orElseThrow().equals(today);
        sideBySide(waiting(marks), house -> {
            if (sameDay) {
                office.fill(house, LocalDate.parse(today), step -> steps.put(house.code(), step));
            } else {
                steps.put(house.code(), "left half-way on another day");
            }
            marks.set(DONE + house.code(), today);
        });
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    private static void sideBySide(List<DemoHouse> houses, Consumer<DemoHouse> work) {
        try {
            CompletableFuture.allOf(houses.stream()
                            .map(house -> CompletableFuture.runAsync(() -> work.accept(house)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Sees to it that every table of every house meets in the days that come: each start may be days after the last. */
    void meet() {
        LocalDate today = today();
        sideBySide(List.of(DemoHouse.values()), house -> office.meet(house, today));
    }

    /** How far they are, on one line. */
    String progress() {
        return steps.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Id of the supervision in the north's catalogue; empty if that was not filled. */
    Optional<String> supervision() {
        return FrontOffice.supervision(server, tokens, DemoHouse.NORTH);
    }

    private static List<DemoHouse> waiting(Marks marks) {
        return Arrays.stream(DemoHouse.values())
                .filter(house -> marks.find(DONE + house.code()).isEmpty())
                .toList();
    }
}
