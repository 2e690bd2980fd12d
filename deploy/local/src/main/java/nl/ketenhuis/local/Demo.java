package nl.ketenhuis.local;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.local.demo.DemoCases;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.Marks;
import nl.ketenhuis.local.feed.Feed;
import nl.ketenhuis.local.overview.Overview;
import nl.ketenhuis.local.partner.PartnerSystems;

/** Fills the running system with the cases of the invented houses and DJI's traffic: once, however often it is asked. */
final class Demo {

    private static final int EVERY_SECONDS = 3;
    private static final String PROTAGONIST = "protagonist";
    private static final String DAY = "cases as of";

    private final LocalSystem system;
    private final LocalTokens tokens;
    private final Progress progress;

    Demo(LocalSystem system, LocalTokens tokens, Progress progress) {
        this.system = system;
        this.tokens = tokens;
        this.progress = progress;
    }

    /**
     * What came of it, and what the lines to paste name.
     *
     * @param caseId case of the one who is released
     * @param supervision id of what probation offers to everyone, if the catalogue has it
     */
    record Result(String summary, String caseId, Optional<String> supervision) {}

    /** Does what has not been done yet, telling how far it is. */
    Result load(PartnerSystems partners) {
        Marks marks = Marks.in(system.database());
        String caseId = openCases(marks);
        Offices offices = new Offices(system.server().url(), this::token, this::dji);
        if (offices.toFill(marks)) {
            telling("offices", offices::progress, () -> offices.open(marks));
        }
        progress.say("meetings", "seeing that every table has one ahead");
        offices.meet();
        Feed feed = Feed.in(system.database(), marks);
        if (!feed.done()) {
            telling("feed", feed::progress, () -> feed.send(dji(DemoHouse.NORTH), partners.djiFiles()));
        }
        progress.say("houses", "reading how they stand");
        String houses = new Overview(system.server().url(), this::token).text();
        return new Result(feed.summary() + houses, caseId, offices.supervision());
    }

    private Supplier<String> token(String who) {
        return () -> tokens.of(who);
    }

    private DjiSimulator dji(DemoHouse house) {
        return new DjiSimulator(system.server().url(), house.code(), () -> Optional.of(tokens.of("partner-dji")));
    }

    private String openCases(Marks marks) {
        marks.set(DAY, LocalDate.now(ZoneOffset.UTC).toString());
        LocalDate day = LocalDate.parse(marks.find(DAY).orElseThrow());
        DemoCases cases = new DemoCases(system.server().url(), this::token, day);
        for (DemoHouse house : DemoHouse.values()) {
            String mark = "cases " + house.code();
            if (marks.find(mark).isEmpty()) {
                AtomicInteger opened = new AtomicInteger();
                Supplier<String> words = () -> "%d of %d opened in %s"
                        .formatted(opened.get(), house.people().size(), house.code());
                telling("cases", words, () -> cases.open(house, opened::incrementAndGet));
                marks.set(mark, "");
            }
        }
        if (marks.find(PROTAGONIST).isEmpty()) {
            marks.set(PROTAGONIST, cases.openProtagonist());
        }
        return marks.find(PROTAGONIST).orElseThrow();
    }

    /** Does the work, and says now and then, and at the end, how far it is. */
    private void telling(String part, Supplier<String> words, Runnable work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            clock.scheduleWithFixedDelay(
                    () -> progress.say(part, words.get()), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
            work.run();
            progress.say(part, words.get());
        } finally {
            clock.shutdownNow();
        }
    }
}
