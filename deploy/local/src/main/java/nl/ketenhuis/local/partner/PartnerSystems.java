package nl.ketenhuis.local.partner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.adapter.probation.simulator.ProbationSimulator;
import nl.ketenhuis.local.place.AtExit;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.Secrets;
import nl.ketenhuis.partner.testkit.SftpStation;

/** DJI's SFTP server, whose files and host key stay in the data directory, and probation's REST system. */
public final class PartnerSystems implements AutoCloseable {

    private static final String ACCOUNT = "ketenhuis";

    private final List<String> houses;
    private final Secrets secrets;
    private final DjiFiles files;
    private final Path work;
    private final SftpStation sftp;
    private final ProbationSimulator probation;

    private PartnerSystems(DataDirectory directory, List<String> houses) {
        this.houses = List.copyOf(houses);
        this.secrets = Secrets.in(directory);
        this.files = new DjiFiles(directory.folder("dji").resolve("files")).prepared(this.houses);
        this.work = directory.folder("dji").resolve("work");
        this.sftp = new SftpStation(files.root(), 0, new SftpStation.Access(ACCOUNT, sftpPassword(), List.of()));
        this.probation = new ProbationSimulator(0, ACCOUNT, probationSecret());
    }

    /**
     * Starts both on any free ports.
     *
     * @param houses codes of the houses that DJI puts files ready for
     */
    public static PartnerSystems start(DataDirectory directory, List<String> houses) {
        return AtExit.close(new PartnerSystems(directory, houses));
    }

    /** What the server must be told to reach them. */
    public Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("PARTNER_DJI_SFTP_ENABLED", "true"),
                Map.entry("PARTNER_DJI_SFTP_HOST", "127.0.0.1"),
                Map.entry("PARTNER_DJI_SFTP_PORT", Integer.toString(sftp.port())),
                Map.entry("PARTNER_DJI_SFTP_USERNAME", ACCOUNT),
                Map.entry("PARTNER_DJI_SFTP_PASSWORD", sftpPassword()),
                Map.entry("PARTNER_DJI_SFTP_KNOWN_HOST_KEY", sftp.hostKey()),
                Map.entry("PARTNER_DJI_SFTP_HOUSES", String.join(",", houses)),
                Map.entry("PARTNER_DJI_SFTP_POLL_DELAY", "2s"),
                Map.entry("PARTNER_DJI_SFTP_WORK_DIRECTORY", work.toString()),
                Map.entry("PARTNER_PROBATION_URL", probation.url().toString()),
                Map.entry("PARTNER_PROBATION_TOKEN_URL", probation.tokenUrl().toString()),
                Map.entry("PARTNER_PROBATION_CLIENT_ID", ACCOUNT),
                Map.entry("PARTNER_PROBATION_CLIENT_SECRET", probationSecret()));
    }

    /** What lies on DJI's SFTP server. */
    public DjiFiles djiFiles() {
        return files;
    }

    @Override
    public void close() {
        sftp.close();
        probation.close();
    }

    private String sftpPassword() {
        return secrets.password("dji-sftp");
    }

    private String probationSecret() {
        return secrets.password("probation-client");
    }
}
