package nl.ketenhuis.convention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dutch calendar days (I-23): moments are stored in UTC, days are counted here. */
public final class Amsterdam {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Amsterdam() {}

    /** The day a moment falls on. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** A moment for what is known by its day only: now when that is today, else the beginning of the day. */
    public static Instant momentOn(LocalDate day) {
        Instant now = Instant.now();
        return day.equals(day(now)) ? now : day.atStartOfDay(ZONE).toInstant();
    }
}
