package nl.ketenhuis.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseOpeningStep;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.outbox.CaseChange;
import nl.ketenhuis.outbox.CaseChange.PartnerUpdate;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.partner.spi.UpdateKind;
import nl.ketenhuis.person.Person;

/** Puts what is known of a person's custody on the person's cases, and tells those concerned. */
@ApplicationScoped
class CustodyOnCases implements CaseOpeningStep {

    /** The purpose under which participants' systems are told of releases. */
    private static final String PURPOSE = "AFTERCARE";

    private final CaseFiles caseFiles;
    private final Detentions detentions;
    private final Outbox outbox;

    CustodyOnCases(CaseFiles caseFiles, Detentions detentions, Outbox outbox) {
        this.caseFiles = caseFiles;
        this.detentions = detentions;
        this.outbox = outbox;
    }

    /** A notice: on every open case its dates, a timeline entry, an event and the deliveries. */
    void tell(ReleaseNotice notice, DetentionPeriod detention, List<DetentionPeriod> all, String traceId) {
        for (CaseFile caseFile : caseFiles.lockOpenOf(detention.personId())) {
            putDates(caseFile, all);
            put(notice, caseFile, traceId);
        }
    }

    /** A case opened now starts with what was told before: nobody has to look it up (S-INF-11). */
    @Override
    public void opened(CaseFile caseFile, List<Person> persons, String traceId) {
        persons.forEach(person -> opened(caseFile, person, traceId));
    }

    private void opened(CaseFile caseFile, Person focal, String traceId) {
        List<DetentionPeriod> all = detentions.findOf(focal.id());
        if (all.isEmpty()) {
            return;
        }
        putDates(caseFile, all);
        all.stream()
                .flatMap(detention -> detentions.noticesOf(detention.id()).stream())
                .sorted(ReleaseNotice.IN_EVENT_ORDER)
                .forEach(notice -> put(notice, caseFile, traceId));
    }

    private void put(ReleaseNotice notice, CaseFile caseFile, String traceId) {
        detentions.add(TimelineEntry.of(
                caseFile,
                new TimelineEntry.Notice(
                        TimelineEntry.Kind.valueOf(notice.kind().name()),
                        notice.id(),
                        notice.occurredAt(),
                        notice.receivedAt(),
                        notice.partner(),
                        notice.releaseDate())));
        outbox.add(change(notice, caseFile), traceId);
    }

    /** The dates of the detention in which something happened last. */
    private static void putDates(CaseFile caseFile, List<DetentionPeriod> all) {
        DetentionPeriod current = all.stream()
                .max(Comparator.comparing(DetentionPeriod::lastChangeAt).thenComparing(DetentionPeriod::number))
                .orElseThrow();
        Optional<LocalDate> planned = Optional.ofNullable(current.plannedReleaseDate());
        caseFile.recordCustody(planned, Optional.ofNullable(current.releasedOn()));
    }

    private static CaseChange change(ReleaseNotice notice, CaseFile caseFile) {
        String name = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CaseChange(
                caseFile.houseId(),
                caseFile.id(),
                caseFile.nextEvent(),
                "nl.ketenhuis." + name + ".v1",
                notice.occurredAt(),
                Optional.of(notice.id()),
                Optional.empty(),
                Optional.of(new PartnerUpdate(UpdateKind.RELEASE_UPDATED, notice.detentionPeriodId(), PURPOSE)));
    }
}
