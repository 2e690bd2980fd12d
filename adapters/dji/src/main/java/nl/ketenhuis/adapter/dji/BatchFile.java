package nl.ketenhuis.adapter.dji;

import java.nio.file.Path;
import java.time.Instant;
import nl.ketenhuis.partner.spi.HouseCode;

/**
 * A file that DJI has put ready, and its copy here.
 *
 * @param name its name on DJI's server, without directories
 * @param house the house in whose directory it lay
 * @param writtenAt when DJI's server says it was last written to
 */
record BatchFile(String name, HouseCode house, Path copy, Instant writtenAt) {

    /** Where its report is written here. */
    Path report() {
        return copy.resolveSibling(reportName());
    }

    String reportName() {
        return name.replaceFirst("\\.jsonl$", "") + ".verslag.json";
    }

    /** How a line of it is called: in the register, in the report and in the log. */
    String place(int line) {
        return name + ":" + line;
    }
}
