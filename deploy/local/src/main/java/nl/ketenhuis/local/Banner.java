package nl.ketenhuis.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.InventedPerson;
import nl.ketenhuis.local.feed.DjiKnowledge;
import nl.ketenhuis.local.identity.Realm;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.server.ServerProcess;

/** What to open and what to paste once everything runs: one story from release notice to work list. */
final class Banner {

    private static final String PLACES = """

            Ketenhuis runs.
              API            %1$s/v1
              documentation  %1$s/docs
              contracts      %1$s/v1/openapi.json  %1$s/partners/dji/v1/openapi.json
              health         %2$s/q/health
              realm          %3$s
              data and logs  %4$s
            """;

    private static final String LINES = """

            Lines to paste, in this order a story (the token files stay fresh while this runs):

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

            Ctrl-C stops everything; the data stay.""";

    private static final int DAYS_TO_RELEASE = 8;

    private final TokenFiles files;
    private final Realm realm;
    private final String caseId;

    Banner(TokenFiles files, Realm realm, String caseId) {
        this.files = files;
        this.realm = realm;
        this.caseId = caseId;
    }

    String text(ServerProcess server, DataDirectory directory) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        InventedPerson person = DemoHouse.PROTAGONIST;
        return PLACES.formatted(server.url(), server.management(), realm.issuer(), directory.path())
                + LINES.formatted(
                        server.url(),
                        person.givenNames() + " " + person.familyName(),
                        token("noor"),
                        caseId,
                        token("partner-dji"),
                        notice(person),
                        token("amir"),
                        token("mila"),
                        today.plusDays(DAYS_TO_RELEASE + 1));
    }

    private Path token(String who) {
        return files.keep(who);
    }

    /** In the words of DJI's own system. */
    private static String notice(InventedPerson person) {
        OffsetDateTime lately = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).minusMinutes(5);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate startedOn = today.minusDays(60).withDayOfMonth(1);
        return new DjiDetention("vhh-noord", "DEMO-000001", DjiKnowledge.of(person, today), startedOn)
                .planned("DEMO-" + UUID.randomUUID(), lately, today.plusDays(DAYS_TO_RELEASE))
                .json();
    }
}
