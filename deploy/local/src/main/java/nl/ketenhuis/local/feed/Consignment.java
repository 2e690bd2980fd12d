package nl.ketenhuis.local.feed;

import java.util.List;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;

/**
 * What DJI sends at one time.
 *
 * @param number its place in the feed, from 0
 * @param house code of the house it is for
 */
record Consignment(int number, Way way, String house, List<DjiMessage> messages) {

    /** How it is sent. */
    enum Way {
        /** One HTTP call for each notice. */
        SINGLY,
        /** One HTTP call with a list. */
        LIST,
        /** A file on DJI's own SFTP server, to be collected. */
        FILE
    }

    /** The name of its file, if it is one. */
    String fileName() {
        return "dji-%s-%04d.jsonl".formatted(house, number);
    }
}
