package nl.ketenhuis.local.story;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.InventedPerson;
import nl.ketenhuis.local.feed.DjiKnowledge;

/** What to paste once everything runs: from release notice to work list, with tokens that work. */
public final class ReleaseStory {

    private static final String TEXT = """

            A release, to paste in this order (the token files stay fresh while this runs):

            # noor, process director of house vhh-noord, reads the case of %2$s
            curl -H "Authorization: Bearer $(cat '%3$s')" -H 'Processing-Purpose: CASE_DIRECTION' \\
              '%1$s/v1/cases/%4$s'

            # the prison service's system tells that a release is planned; paste it twice and the second changes nothing
            curl -H "Authorization: Bearer $(cat '%5$s')" -H 'Content-Type: application/json' \\
              '%1$s/partners/dji/v1/release-notices' -d '%6$s'

            # amir, aftercare coordinator of the municipality of Groningen, sees who comes home when; the last is this one
            curl -H "Authorization: Bearer $(cat '%7$s')" -H 'Processing-Purpose: AFTERCARE' \\
              '%1$s/v1/aftercare-items?status=AWAITING_RELEASE&releaseBefore=%9$s'

            # noor sees it on the case's timeline
            curl -H "Authorization: Bearer $(cat '%3$s')" -H 'Processing-Purpose: CASE_DIRECTION' \\
              '%1$s/v1/cases/%4$s/timeline'

            # mila, operator, sees that probation was told, and what waits for a person to decide
            curl -H "Authorization: Bearer $(cat '%8$s')" '%1$s/v1/outbound-deliveries?recipient=probation&limit=1'
            curl -H "Authorization: Bearer $(cat '%8$s')" -H 'Processing-Purpose: OPERATIONS' \\
              '%1$s/v1/inbound-messages?status=PARKED&limit=5'
            """;

    private static final int DAYS_TO_RELEASE = 8;

    private final TokenFiles files;
    private final URI server;
    private final String caseId;

    /**
     * @param caseId case of {@link DemoHouse#PROTAGONIST}
     */
    public ReleaseStory(TokenFiles files, URI server, String caseId) {
        this.files = files;
        this.server = server;
        this.caseId = caseId;
    }

    /** The lines. */
    public String text() {
        InventedPerson person = DemoHouse.PROTAGONIST;
        return TEXT.formatted(
                server,
                person.givenNames() + " " + person.familyName(),
                files.keep("noor"),
                caseId,
                files.keep("partner-dji"),
                notice(person),
                files.keep("amir"),
                files.keep("mila"),
                LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_TO_RELEASE + 1));
    }

    /** In the words of DJI's own system. */
    private static String notice(InventedPerson person) {
        OffsetDateTime lately = OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .minusMinutes(5);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate startedOn = today.minusDays(60).withDayOfMonth(1);
        return new DjiDetention("vhh-noord", "DEMO-000001", DjiKnowledge.of(person, today), startedOn)
                .planned("DEMO-" + UUID.randomUUID(), lately, today.plusDays(DAYS_TO_RELEASE))
                .json();
    }
}
