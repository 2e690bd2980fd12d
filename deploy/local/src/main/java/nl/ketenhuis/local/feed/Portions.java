package nl.ketenhuis.local.feed;

import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiFeed;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.local.feed.Consignment.Way;

/** Cuts a house's traffic into consignments, one way of sending after the other, and spoils something in each. */
final class Portions {

    private static final int SINGLY = 40;
    private static final int LIST = 60;
    private static final int FILE = 50;
    private static final int SPOILT_AT = 11;

    private Portions() {}

    /** @param first the number of the first consignment */
    static List<Consignment> of(String house, int first, List<DjiMessage> traffic) {
        List<Consignment> portions = new ArrayList<>();
        int from = 0;
        while (from < traffic.size()) {
            Way way = Way.values()[portions.size() % Way.values().length];
            int to = Math.min(traffic.size(), from + size(way));
            boolean firstFile = portions.size() < Way.values().length;
            List<DjiMessage> messages = spoilt(way, firstFile, traffic.subList(from, to));
            portions.add(new Consignment(first + portions.size(), way, house, messages));
            from = to;
        }
        return portions;
    }

    private static int size(Way way) {
        return switch (way) {
            case SINGLY -> SINGLY;
            case LIST -> LIST;
            case FILE -> FILE;
        };
    }

    /** In a file anything may be wrong; half a notice in a list would spoil the whole list. */
    private static List<DjiMessage> spoilt(Way way, boolean thoroughly, List<DjiMessage> messages) {
        if (messages.size() <= SPOILT_AT) {
            return messages;
        }
        DjiFeed any = new DjiFeed("", "", 0, null);
        return switch (way) {
            case SINGLY, LIST -> withBrokenNumber(messages);
            case FILE ->
                thoroughly
                        ? any.withBroken(messages, SPOILT_AT, SPOILT_AT / 2, 2, 1)
                        : any.withBroken(messages, SPOILT_AT);
        };
    }

    private static List<DjiMessage> withBrokenNumber(List<DjiMessage> messages) {
        List<DjiMessage> result = new ArrayList<>(messages);
        result.set(SPOILT_AT, result.get(SPOILT_AT).withBrokenBsn());
        return List.copyOf(result);
    }
}
