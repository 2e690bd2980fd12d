package nl.ketenhuis.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.local.identity.Tokens;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.server.ServerProcess;

/** What to open and what to paste once everything runs. The person in the example is invented. */
final class Banner {

    private static final String PLACES = """

            Ketenhuis runs.
              API            %1$s/v1
              contract       %1$s/v1/openapi.json
              documentation  %1$s/docs
              health         %2$s/q/health
              realm          %3$s
              data and logs  %4$s

            Lines to paste (the token files stay fresh while this runs):
            """;

    private static final String LINES = """

            # noor, process director of house vhh-noord: its cases
            curl -H "Authorization: Bearer $(cat '%2$s')" -H 'Processing-Purpose: AFTERCARE' '%1$s/v1/cases'

            # amir, aftercare coordinator of a municipality: who comes home when
            curl -H "Authorization: Bearer $(cat '%3$s')" -H 'Processing-Purpose: AFTERCARE' '%1$s/v1/aftercare-items'

            # the prison service's system: a release is planned
            curl -H "Authorization: Bearer $(cat '%4$s')" -H 'Content-Type: application/json' \\
              '%1$s/partners/dji/v1/release-notices' -d '%5$s'

            Ctrl-C stops everything.
            """;

    private static final String NOTICE = """
            {"berichtId":"%s","verzonden":"%2$s","ontvanger":"vhh-noord","soort":"ONTSLAG_GEPLAND",\
            "gebeurtenisTijdstip":"%2$s",\
            "detentie":{"nummer":"D-2026-000001","inrichting":{"soort":"PI","naam":"PI Voorbeeld"}},\
            "persoon":{"bsn":"999990019","voornamen":"Jan","geslachtsnaam":"Voorbeeld","geboortedatum":"1990-01-01"},\
            "ontslagdatum":"%3$s","gemeenteVanTerugkeer":"0014"}""";

    private final TokenFiles files;
    private final Tokens tokens;

    Banner(TokenFiles files, Tokens tokens) {
        this.files = files;
        this.tokens = tokens;
    }

    String text(ServerProcess server, DataDirectory directory) {
        URI url = server.url();
        return PLACES.formatted(url, server.management(), tokens.realm().issuer(), directory.path())
                + LINES.formatted(url, person("noor"), person("amir"), system("partner-dji"), notice());
    }

    private Path person(String user) {
        return files.keep(user, () -> tokens.person(user));
    }

    private Path system(String clientId) {
        return files.keep(clientId, () -> tokens.system(clientId));
    }

    private static String notice() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return NOTICE.formatted(
                UUID.randomUUID(), now, LocalDate.now(ZoneOffset.UTC).plusDays(30));
    }
}
