package nl.ketenhuis.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.ReleaseUpdate.Status;

/**
 * How a detention stands after its notices, taken in event time (I-13). A pure function: the same notices, in whatever order
 * they came in, give the same state.
 *
 * <p>An effected release ends the detention: later plans do not count, but a revocation after it corrects it (I-14).
 */
final class DetentionFold {

    private Status status = Status.DETAINED;
    private LocalDate startedOn;
    private LocalDate planned;
    private LocalDate lastPlanned;
    private LocalDate released;
    private boolean unplanned;
    private Instant firstPlanAt;
    private Instant lastChangeAt;
    private Institution institution;
    private String returnMunicipality;

    private DetentionFold() {}

    /**
     * The state the notices lead to.
     *
     * @param releaseDate planned or actual day; the last one planned when it was revoked; absent when none was ever known
     * @param leadDays days between the last change and the release (S-REL-6); negative when we heard of it afterwards
     * @param leadDaysFirst days between the first announcement and the release
     * @param unplanned released before the day that was announced, or without an announcement before the day itself (K-18)
     */
    record State(
            Status status,
            Optional<LocalDate> startedOn,
            Optional<LocalDate> planned,
            Optional<LocalDate> released,
            Optional<LocalDate> releaseDate,
            boolean unplanned,
            Instant firstNoticeAt,
            Instant lastChangeAt,
            Optional<Integer> leadDays,
            Optional<Integer> leadDaysFirst,
            Institution institution,
            Optional<String> returnMunicipality) {}

    static State of(List<ReleaseNotice> notices) {
        List<ReleaseNotice> inOrder =
                notices.stream().sorted(ReleaseNotice.IN_EVENT_ORDER).toList();
        DetentionFold fold = new DetentionFold();
        inOrder.forEach(fold::take);
        return fold.state(inOrder.get(0).occurredAt());
    }

    private void take(ReleaseNotice notice) {
        institution = notice.institution();
        if (notice.startDate() != null) {
            startedOn = notice.startDate();
        }
        if (notice.returnMunicipality() != null) {
            returnMunicipality = notice.returnMunicipality();
        }
        switch (notice.kind()) {
            case DETENTION_STARTED -> touch(notice);
            case RELEASE_PLANNED, RELEASE_CHANGED -> plan(notice);
            case RELEASE_REVOKED -> revoke(notice);
            case RELEASE_EFFECTED -> release(notice);
        }
    }

    private void plan(ReleaseNotice notice) {
        if (status == Status.RELEASED) {
            return;
        }
        if (firstPlanAt == null) {
            firstPlanAt = notice.occurredAt();
        }
        status = Status.RELEASE_PLANNED;
        planned = notice.releaseDate();
        lastPlanned = planned;
        touch(notice);
    }

    private void revoke(ReleaseNotice notice) {
        status = Status.RELEASE_REVOKED;
        planned = null;
        released = null;
        unplanned = false;
        touch(notice);
    }

    private void release(ReleaseNotice notice) {
        unplanned = planned == null
                || notice.releaseDate().isBefore(planned)
                || !Amsterdam.day(lastChangeAt).isBefore(notice.releaseDate());
        if (firstPlanAt == null) {
            firstPlanAt = notice.occurredAt();
        }
        status = Status.RELEASED;
        released = notice.releaseDate();
        if (planned == null || !planned.equals(released)) {
            touch(notice);
        }
    }

    private void touch(ReleaseNotice notice) {
        lastChangeAt = notice.occurredAt();
    }

    private State state(Instant firstNoticeAt) {
        LocalDate date = released != null ? released : lastPlanned;
        Instant changed = lastChangeAt == null ? firstNoticeAt : lastChangeAt;
        return new State(
                status,
                Optional.ofNullable(startedOn),
                Optional.ofNullable(planned),
                Optional.ofNullable(released),
                Optional.ofNullable(date),
                unplanned,
                firstNoticeAt,
                changed,
                lead(changed, date),
                lead(firstPlanAt, date),
                institution,
                Optional.ofNullable(returnMunicipality));
    }

    private static Optional<Integer> lead(Instant told, LocalDate date) {
        return told == null || date == null
                ? Optional.empty()
                : Optional.of(Math.toIntExact(ChronoUnit.DAYS.between(Amsterdam.day(told), date)));
    }
}
