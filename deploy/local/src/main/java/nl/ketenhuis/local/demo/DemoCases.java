package nl.ketenhuis.local.demo;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The cases of the invented houses, opened over the API as their process directors do; again changes nothing. */
public final class DemoCases {

    private static final int AT_A_TIME = 6;

    private final URI server;
    private final Function<String, Supplier<String>> tokens;
    private final LocalDate day;

    /**
     * @param tokens gives the access token of a demo person, anew at every call that needs one
     * @param day the day on which they were first opened
     */
    public DemoCases(URI server, Function<String, Supplier<String>> tokens, LocalDate day) {
        this.server = server;
        this.tokens = tokens;
        this.day = day;
    }

    /**
     * Opens all cases of the house.
     *
     * @param opened run after each
     */
    public void open(DemoHouse house, Runnable opened) {
        CaseDesk desk = desk(house);
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, DemoCases::worker);
        try {
            CompletableFuture.allOf(IntStream.range(0, house.people().size())
                            .mapToObj(place -> CompletableFuture.runAsync(() -> open(desk, house, place), workers)
                                    .thenRun(opened))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            workers.shutdownNow();
        }
    }

    /** Opens the case of the lines to paste, and gives its id; again gives the same. */
    public String openProtagonist() {
        List<String> participants =
                List.of(DemoHouse.organisation(102), DemoHouse.organisation(103), DemoHouse.organisation(105));
        return desk(DemoHouse.NORTH)
                .open(
                        "demo-protagonist",
                        Referred.person("AFTERCARE", DemoHouse.PROTAGONIST),
                        Placing.on(day.plusDays(14), participants));
    }

    private void open(CaseDesk desk, DemoHouse house, int place) {
        String key = "demo-" + house.code() + "-" + place;
        Referred person = Referred.person(house.theme(place), house.people().get(place));
        desk.open(key, person, house.placing(place, day));
    }

    private CaseDesk desk(DemoHouse house) {
        return new CaseDesk(server, tokens.apply(house.director()));
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "demo case");
        thread.setDaemon(true);
        return thread;
    }
}
