package nl.ketenhuis.local.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.demo.Marks;

/** Sends DJI's feed once for each database; sent half-way, it goes on with the consignment that was under way. */
public final class Feed {

    private static final String DAY = "feed as of";
    private static final String SENT = "consignment ";
    private static final String DONE = "feed done";

    private final DatabaseAccess database;
    private final Marks marks;
    private final List<Consignment> plan;
    private final AtomicInteger sent = new AtomicInteger();

    private Feed(DatabaseAccess database, Marks marks, List<Consignment> plan) {
        this.database = database;
        this.marks = marks;
        this.plan = plan;
    }

    /** The feed up to the day on which it was first asked for in this database. */
    public static Feed in(DatabaseAccess database, Marks marks) {
        marks.set(DAY, LocalDate.now(ZoneOffset.UTC).toString());
        LocalDate day = LocalDate.parse(marks.find(DAY).orElseThrow());
        return new Feed(database, marks, new FeedPlan(day).consignments());
    }

    /** Whether all of it has been sent and has settled. */
    public boolean done() {
        return marks.find(DONE).isPresent();
    }

    /** Sends what has not been sent yet, then waits a while until files are collected and deliveries are made. */
    public void send(DjiSimulator push, DjiFiles files) {
        FeedDelivery delivery = new FeedDelivery(push, files);
        plan.forEach(consignment -> send(consignment, delivery));
        new Quiet(database, files).await();
        marks.set(DONE, "");
    }

    /** How far it is, on one line. */
    public String progress() {
        return Summary.line(sent.get(), notices(), Counts.in(database));
    }

    /** What came of it, on several lines. */
    public String summary() {
        int refused =
                marks.all(SENT).values().stream().mapToInt(Integer::parseInt).sum();
        return new Summary(plan, refused, Counts.in(database)).text();
    }

    private void send(Consignment consignment, FeedDelivery delivery) {
        String mark = SENT + consignment.number();
        if (marks.find(mark).isEmpty()) {
            marks.set(mark, Integer.toString(delivery.send(consignment)));
        }
        sent.addAndGet(consignment.messages().size());
    }

    private int notices() {
        return plan.stream().mapToInt(portion -> portion.messages().size()).sum();
    }
}
