package nl.ketenhuis.adapter.dji.simulator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage.Expected;
import nl.ketenhuis.partner.spi.Bsn;

/**
 * A stretch of DJI's traffic: detentions that begin, releases that are planned, moved, revoked and effected. The same seed
 * gives the same feed.
 *
 * @param prefix begins every message id and detention number; keeps one feed apart from another
 * @param start the day of the first event
 */
public record DjiFeed(String house, String prefix, long seed, LocalDate start) {

    /**
     * This many messages about these persons, in the order of their events; each person has one detention after another
     * until the number is reached.
     */
    public List<DjiMessage> messages(List<DjiPerson> persons, int number) {
        Random random = new Random(seed);
        List<DjiMessage> feed = new ArrayList<>();
        for (int i = 0; feed.size() < number; i++) {
            feed.addAll(detention(persons.get(i % persons.size()), i, random));
        }
        return List.copyOf(feed.subList(0, number));
    }

    /** This many messages about people the register has never heard of; their numbers pass the eleven-test. */
    public List<DjiMessage> aboutStrangers(int number) {
        List<DjiPerson> strangers = IntStream.rangeClosed(999_900_000, 999_989_999)
                .mapToObj(Integer::toString)
                .filter(Bsn::passesElevenTest)
                .limit(Math.max(1, number / 3))
                .map(bsn -> new DjiPerson(
                        null, bsn, "Onbekend", null, "Vreemdeling", LocalDate.of(1980, 1, 1), false, null))
                .toList();
        return messages(strangers, number).stream()
                .map(message -> message.as(Expected.UNKNOWN_PERSON))
                .toList();
    }

    /** One detention from beginning to end, as it may go. */
    private List<DjiMessage> detention(DjiPerson person, int index, Random random) {
        LocalDate startedOn = start.plusDays(index % 28);
        OffsetDateTime at = startedOn.atTime(9, index % 60).atOffset(ZoneOffset.ofHours(1));
        LocalDate release = startedOn.plusDays(60 + random.nextInt(200));
        DjiDetention of = new DjiDetention(house, "%s-D%06d".formatted(prefix, index), person, startedOn);
        List<DjiMessage> course = new ArrayList<>();
        course.add(of.started(id(index, 1), at));
        course.add(of.planned(id(index, 2), at.plusDays(7), release));
        if (random.nextInt(3) == 0) {
            release = release.minusDays(21);
            course.add(of.changed(id(index, 3), at.plusDays(14), release));
        }
        if (random.nextInt(6) == 0) {
            course.add(of.revoked(id(index, 4), at.plusDays(20)));
            course.add(of.planned(id(index, 5), at.plusDays(27), release.plusDays(30)));
            release = release.plusDays(30);
        }
        course.add(of.effected(id(index, 6), release.atTime(9, 30).atOffset(ZoneOffset.ofHours(1)), release));
        return course;
    }

    private String id(int detention, int step) {
        return "%s-%06d-%d".formatted(prefix, detention, step);
    }

    /** The feed with this share of it (per cent) sent once more, somewhere later. */
    public List<DjiMessage> withRepeats(List<DjiMessage> feed, int percent) {
        Random random = new Random(seed + 1);
        List<DjiMessage> result = new ArrayList<>(feed);
        feed.stream().filter(message -> random.nextInt(100) < percent).forEach(message -> {
            int from = result.indexOf(message) + 1;
            result.add(from + random.nextInt(result.size() - from + 1), message.as(Expected.REPEATED));
        });
        return List.copyOf(result);
    }

    /** The feed with each message at most this far from its place. */
    public List<DjiMessage> inDisorder(List<DjiMessage> feed, int distance) {
        Random random = new Random(seed + 2);
        double[] place = IntStream.range(0, feed.size())
                .mapToDouble(i -> i + random.nextDouble() * distance)
                .toArray();
        return IntStream.range(0, feed.size())
                .boxed()
                .sorted((a, b) -> Double.compare(place[a], place[b]))
                .map(feed::get)
                .toList();
    }

    /** The feed with the messages at these places (from 0) made unreadable, each in another way. */
    public List<DjiMessage> withBroken(List<DjiMessage> feed, int... places) {
        List<DjiMessage> result = new ArrayList<>(feed);
        for (int i = 0; i < places.length; i++) {
            result.set(places[i], broken(result.get(places[i]), i));
        }
        return List.copyOf(result);
    }

    private static DjiMessage broken(DjiMessage message, int way) {
        String json = message.json();
        return message.withJson(
                switch (way % 4) {
                    case 0 -> json.substring(0, json.length() / 2);
                    case 1 -> json.replaceFirst("\"begindatum\":\"[^\"]*\"", "\"begindatum\":\"morgen\"");
                    case 2 -> json.replaceFirst("\"naam\":\"", "\"naam\":\"\\\\u0000");
                    default -> json.replaceFirst("\"soort\"", "\"srt\"");
                });
    }
}
