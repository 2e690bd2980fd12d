package nl.ketenhuis.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.FreePort;
import nl.ketenhuis.local.place.ProjectRoot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnprivilegedTest {

    private final PostgresPrograms programs = PostgresPrograms.unpacked(ProjectRoot.find());

    @ParameterizedTest
    @EnumSource(Unprivileged.class)
    void postgresRunsInEveryWayThisMachineAllows(Unprivileged way) {
        assumeTrue(isRoot() != (way == Unprivileged.AS_IS), "one way for ordinary users, two for root");
        assumeTrue(way.of(List.of(programs.path("postgres"), "--version")).succeeds(), way + " is not allowed here");

        DataDirectory directory = DataDirectory.temporary();
        try (PostgresCluster cluster =
                new PostgresCluster(programs, way, directory.folder("postgres"), directory.log("postgres"))) {
            cluster.init("password");
            cluster.start(FreePort.any());

            assertThat(cluster.process()).hasValueSatisfying(ProcessHandle::isAlive);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
