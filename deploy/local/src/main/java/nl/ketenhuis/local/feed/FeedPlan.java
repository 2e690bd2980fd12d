package nl.ketenhuis.local.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiFeed;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.InventedPerson;

/**
 * A stretch of DJI's traffic about the people of the demo: detentions that are over and detentions that go on, repeats,
 * disorder, people nobody knows or can be sure of, and lines nobody can read. The same day gives the same.
 *
 * @param today nothing in the feed happens on this day or later
 */
record FeedPlan(LocalDate today) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONG_AGO = 460;
    private static final int LATELY = 150;
    private static final int REPEATS_PER_CENT = 6;
    private static final int DISORDER = 25;

    /** All of it, in the order in which it is sent. */
    List<Consignment> consignments() {
        List<Consignment> all = new ArrayList<>();
        for (DemoHouse house : DemoHouse.values()) {
            all.addAll(Portions.of(house.code(), all.size(), traffic(house)));
        }
        return List.copyOf(all);
    }

    private List<DjiMessage> traffic(DemoHouse house) {
        List<DjiPerson> people = house.people().stream()
                .map(person -> DjiKnowledge.of(person, today))
                .toList();
        int many = people.size();
        List<DjiMessage> events = new ArrayList<>();
        events.addAll(feed(house, "E", LONG_AGO).messages(people.subList(0, many / 2), many * 3 / 2));
        events.addAll(feed(house, "L", LATELY).messages(people, many * 10 / 3));
        events.addAll(feed(house, "S", LATELY).aboutStrangers(many / 8));
        events.addAll(feed(house, "N", LATELY).messages(byInitial(house.people()), many / 20));
        events.removeIf(event -> !at(event).toLocalDate().isBefore(today));
        events.sort(Comparator.comparing(FeedPlan::at));
        DjiFeed tricks = feed(house, "T", 0);
        return tricks.inDisorder(tricks.withRepeats(events, REPEATS_PER_CENT), DISORDER);
    }

    private DjiFeed feed(DemoHouse house, String name, int daysAgo) {
        return new DjiFeed(house.code(), house.name().charAt(0) + name, daysAgo, today.minusDays(daysAgo));
    }

    /** The last few, not to be recognised for sure. */
    private List<DjiPerson> byInitial(List<InventedPerson> people) {
        return people.subList(people.size() - people.size() / 20, people.size()).stream()
                .map(person -> DjiKnowledge.byInitial(person, today))
                .toList();
    }

    /** When the event of a sound message happened. */
    private static OffsetDateTime at(DjiMessage message) {
        try {
            String text =
                    JSON.readTree(message.json()).path("gebeurtenisTijdstip").asText();
            return OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The simulator wrote " + message.messageId() + " badly", e);
        }
    }
}
