package nl.ketenhuis.local;

import nl.ketenhuis.local.identity.Realm;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.server.ServerProcess;

/** What to open once everything runs. */
record Places(ServerProcess server, Realm realm, DataDirectory directory) {

    private static final String TEXT = """

            Ketenhuis runs; Ctrl-C stops everything, the data stay.
              API            %1$s/v1
              documentation  %1$s/docs
              contracts      %1$s/v1/openapi.json  %1$s/partners/dji/v1/openapi.json
              health         %2$s/q/health
              realm          %3$s
              data and logs  %4$s
            """;

    String text() {
        return TEXT.formatted(server.url(), server.management(), realm.issuer(), directory.path());
    }
}
