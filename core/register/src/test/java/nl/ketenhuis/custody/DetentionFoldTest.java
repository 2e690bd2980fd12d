package nl.ketenhuis.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.ketenhuis.inbox.MessageContext;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.CustodyNotice;
import nl.ketenhuis.partner.spi.DetentionNumber;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.ReleaseUpdate.Status;
import nl.ketenhuis.partner.spi.SubjectReference;
import org.junit.jupiter.api.Test;

class DetentionFoldTest {

    private static final DetentionPeriod DETENTION =
            new DetentionPeriod(UUID.randomUUID(), UUID.randomUUID(), new DetentionNumber("D-1"));

    @Test
    void anyOrderOfArrivalEndsInTheSameState() {
        List<ReleaseNotice> notices = List.of(
                notice(NoticeKind.DETENTION_STARTED, "2026-01-05T09:00:00Z", null),
                notice(NoticeKind.RELEASE_PLANNED, "2026-02-01T09:00:00Z", "2026-03-20"),
                notice(NoticeKind.RELEASE_CHANGED, "2026-02-10T09:00:00Z", "2026-03-01"),
                notice(NoticeKind.RELEASE_REVOKED, "2026-02-15T09:00:00Z", null),
                notice(NoticeKind.RELEASE_PLANNED, "2026-02-20T09:00:00Z", "2026-03-10"),
                notice(NoticeKind.RELEASE_EFFECTED, "2026-03-10T08:00:00Z", "2026-03-10"));
        DetentionFold.State expected = DetentionFold.of(notices);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<ReleaseNotice> shuffled = new ArrayList<>(notices);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, DetentionFold.of(shuffled));
        }
        assertEquals(Status.RELEASED, expected.status());
        assertEquals(Optional.of(18), expected.leadDays());
        assertFalse(expected.unplanned());
    }

    @Test
    void aReleaseMovedForwardCountsFromItsLastChangeAndFromItsFirstNotice() {
        DetentionFold.State state = DetentionFold.of(List.of(
                notice(NoticeKind.RELEASE_PLANNED, "2026-02-01T09:00:00Z", "2026-03-15"),
                notice(NoticeKind.RELEASE_CHANGED, "2026-02-10T09:00:00Z", "2026-02-22")));
        assertEquals(Status.RELEASE_PLANNED, state.status());
        assertEquals(Optional.of(12), state.leadDays());
        assertEquals(Optional.of(21), state.leadDaysFirst());
    }

    @Test
    void aReleaseByTheCourtOnTheSameDayIsUnplanned() {
        DetentionFold.State state = DetentionFold.of(List.of(
                notice(NoticeKind.DETENTION_STARTED, "2026-01-05T09:00:00Z", null),
                notice(NoticeKind.RELEASE_EFFECTED, "2026-02-10T15:30:00Z", "2026-02-10")));
        assertTrue(state.unplanned());
        assertEquals(Optional.of(0), state.leadDays());
    }

    @Test
    void aReleaseByTheCourtWeeksBeforeTheDayPlannedIsUnplannedToo() {
        DetentionFold.State state = DetentionFold.of(List.of(
                notice(NoticeKind.RELEASE_PLANNED, "2026-02-01T09:00:00Z", "2026-03-15"),
                notice(NoticeKind.RELEASE_EFFECTED, "2026-02-10T15:30:00Z", "2026-02-10")));
        assertTrue(state.unplanned());
        assertEquals(Optional.of(0), state.leadDays());
        assertEquals(Optional.of(9), state.leadDaysFirst());
    }

    @Test
    void aPlanAfterTheReleaseDoesNotCountButARevocationCorrectsIt() {
        ReleaseNotice released = notice(NoticeKind.RELEASE_EFFECTED, "2026-02-10T15:30:00Z", "2026-02-10");
        ReleaseNotice late = notice(NoticeKind.RELEASE_PLANNED, "2026-02-11T09:00:00Z", "2026-04-01");
        ReleaseNotice revoked = notice(NoticeKind.RELEASE_REVOKED, "2026-02-12T09:00:00Z", null);
        assertEquals(Status.RELEASED, DetentionFold.of(List.of(released, late)).status());
        assertEquals(
                Status.RELEASE_REVOKED,
                DetentionFold.of(List.of(released, late, revoked)).status());
    }

    private static ReleaseNotice notice(NoticeKind kind, String at, String releaseDate) {
        CustodyNotice content = new CustodyNotice(
                kind,
                new DetentionNumber("D-1"),
                new Institution(Institution.Kind.PRISON, "PI Noord"),
                kind == NoticeKind.DETENTION_STARTED ? Optional.of(LocalDate.parse("2026-01-05")) : Optional.empty(),
                Optional.ofNullable(releaseDate).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty());
        PartnerNotice notice = new PartnerNotice(
                new PartnerId("dji"),
                new HouseCode("vhh-noord"),
                new MessageId("m-" + at),
                Instant.parse(at),
                new SubjectReference(
                        Optional.of(new CriminalChainNumber("0123456789")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                content,
                new RawMessage(RawMessage.Transport.HTTP, "push", "{}"));
        MessageContext message =
                new MessageContext(UUID.randomUUID(), UUID.randomUUID(), Instant.now(), Optional.empty(), "0");
        return new ReleaseNotice(DETENTION, notice, content, message);
    }
}
