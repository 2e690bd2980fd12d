package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.ketenhuis.adapter.dji.simulator.DjiFeed;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;
import nl.ketenhuis.adapter.probation.simulator.Delivery;
import nl.ketenhuis.it.support.DjiPost;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.HouseState;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.StubbornSender;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * I-12, I-13: the same thousand notices about the same people, once in order to one house; to another twice, shuffled, by
 * three ways at once, while the server is killed five times and probation is away half of the time. Both houses end alike,
 * row for row, and probation was told everything once and in order.
 */
@ExtendWith(TheSystem.class)
class FeedEndsInTheSameStateScenario {

    private static final int NOTICES = 1000;
    private static final int ABOUT_STRANGERS = 30;
    private static final int PEOPLE = 40;
    private static final int KILLS = 5;
    private static final String ORDERLY = "FEEDA";
    private static final String DISORDERLY = "FEEDB";

    private final TheSystem system = TheSystem.get();
    private final Rows rows = system.rows();
    private final StubbornSender sender = new StubbornSender(House.SOUTH);

    @Test
    void twiceShuffledAndThroughEveryOutageEndsAsOnceAndInOrder() throws Exception {
        List<InventedPerson> people = House.people(PEOPLE);
        people.forEach(person -> House.caseAbout("noor", person, House.PROBATION));
        people.forEach(person -> House.caseAbout("zoe", person, House.PROBATION));
        List<DjiPerson> known = people.stream().map(House::asDjiKnows).toList();

        onceAndInOrder(feed(House.NORTH, ORDERLY, known));
        twiceAndShuffled(feed(House.SOUTH, DISORDERLY, known));

        nothingIsPending();
        Map<String, List<String>> orderly = HouseState.of(rows, House.NORTH, ORDERLY);
        Map<String, List<String>> disorderly = HouseState.of(rows, House.SOUTH, DISORDERLY);
        orderly.forEach((table, lines) -> {
            System.out.printf("%-18s %5d rows alike%n", table, lines.size());
            assertFalse(lines.isEmpty(), table);
            assertEquals(String.join("\n", lines), String.join("\n", disorderly.get(table)), table);
        });
        assertEquals(NOTICES, orderly.get("inbound_message").size());
        probationWasToldOfEveryCaseInOrder();
    }

    private static List<DjiMessage> feed(String house, String name, List<DjiPerson> people) {
        DjiFeed feed = new DjiFeed(house, name, 2026, LocalDate.of(2026, 1, 5));
        List<DjiMessage> all = new ArrayList<>(feed.messages(people, NOTICES - ABOUT_STRANGERS));
        all.addAll(new DjiFeed(house, name + "-X", 2026, LocalDate.of(2026, 1, 5)).aboutStrangers(ABOUT_STRANGERS));
        return all;
    }

    private static void onceAndInOrder(List<DjiMessage> feed) {
        StubbornSender orderly = new StubbornSender(House.NORTH);
        slices(feed, 100).forEach(orderly::send);
        assertEquals(0, orderly.unanswered());
    }

    private void twiceAndShuffled(List<DjiMessage> feed) throws Exception {
        List<DjiMessage> twice = new ArrayList<>(feed);
        twice.addAll(feed);
        Collections.shuffle(twice, new Random(13));
        List<DjiMessage> files = twice.subList(0, 400);
        List<DjiMessage> lists = twice.subList(400, 1200);
        List<DjiMessage> singles = twice.subList(1200, twice.size());

        ExecutorService ways = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> sending = List.of(
                    ways.submit(() -> dropFiles(slices(files, 50))),
                    ways.submit(() -> slices(lists, 25).forEach(sender::send)),
                    ways.submit(() -> singles.subList(0, 400).forEach(sender::send)),
                    ways.submit(() -> singles.subList(400, singles.size()).forEach(sender::send)));
            mishaps(singles.size() + lists.size() / 25);
            for (Future<?> way : sending) {
                done(way);
            }
        } finally {
            ways.shutdownNow();
            system.probation().comeBack();
        }
        System.out.printf(
                "%d calls answered, %d sent again, %d kills%n", sender.answered(), sender.unanswered(), KILLS);
    }

    private static void done(Future<?> way) throws InterruptedException {
        try {
            way.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void dropFiles(List<List<DjiMessage>> files) {
        DjiPost post = new DjiPost(House.SOUTH);
        for (int i = 0; i < files.size(); i++) {
            String name = DISORDERLY + "-" + i + ".jsonl";
            post.drop(name, files.get(i));
            post.report(name);
        }
    }

    /** Probation is away from the beginning until half of the calls are answered; the kills are spread over all of them. */
    private void mishaps(int calls) {
        system.probation().goDown();
        for (int kill = 1; kill <= KILLS; kill++) {
            int answered = calls * kill / (KILLS + 1);
            await().atMost(Duration.ofMinutes(2)).until(() -> sender.answered() >= answered);
            if (answered >= calls / 2) {
                system.probation().comeBack();
            }
            system.server().kill();
            system.server().start();
        }
    }

    private void nothingIsPending() {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> rows.count("select count(*) from outbound_delivery"
                                + " where recipient = 'probation' and status = 'PENDING'")
                        == 0);
    }

    private void probationWasToldOfEveryCaseInOrder() {
        List<String> cases = rows.list("""
                select c.number, max(d.sequence) from outbound_delivery d join case_file c on c.id = d.case_id
                join detention_period p on p.id = d.source_id
                where d.recipient = 'probation' and (p.number like ? or p.number like ?)
                group by c.number""", ORDERLY + "%", DISORDERLY + "%");
        assertEquals(2 * PEOPLE, cases.size());
        for (String line : cases) {
            String[] words = line.split("\\|");
            List<Long> told = system.probation().deliveries(words[0]).stream()
                    .map(Delivery::sequence)
                    .toList();
            List<Long> wanted = IntStream.rangeClosed(1, Integer.parseInt(words[1]))
                    .mapToObj(Long::valueOf)
                    .toList();
            assertEquals(wanted, told, words[0]);
        }
    }

    private static <T> List<List<T>> slices(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size)))
                .toList();
    }
}
