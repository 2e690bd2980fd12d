package nl.ketenhuis.adapter.dji;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.partner.testkit.SftpStation;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/** DJI's SFTP server, for the tests that need one. */
public class DjiFileServer implements QuarkusTestResourceLifecycleManager {

    /** What the register trusts instead of the server's own key, when a test asks for that. */
    static final String WRONG_HOST_KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

    private static final String USER = "ketenhuis";
    private static final KeyPair LOGIN = loginKey();

    private static SftpStation station;
    private boolean wrongHostKey;
    private Path root;

    static SftpStation station() {
        return station;
    }

    @Override
    public void init(Map<String, String> arguments) {
        wrongHostKey = arguments.containsKey("wrong-host-key");
    }

    @Override
    public Map<String, String> start() {
        try {
            root = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "dji")
                    .resolve("root");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        new DjiFiles(root).prepared(List.of("vhh-noord", "vhh-zuid"));
        String publicKey = PublicKeyEntry.toString(LOGIN.getPublic());
        station = new SftpStation(root, 0, new SftpStation.Access(USER, "not-used", List.of(publicKey)));
        return Map.of(
                "partner.dji.sftp.enabled",
                "true",
                "partner.dji.sftp.host",
                "127.0.0.1",
                "partner.dji.sftp.port",
                Integer.toString(station.port()),
                "partner.dji.sftp.username",
                USER,
                "partner.dji.sftp.private-key",
                pem(LOGIN),
                "partner.dji.sftp.known-host-key",
                wrongHostKey ? WRONG_HOST_KEY : station.hostKey(),
                "partner.dji.sftp.houses",
                "vhh-noord,vhh-zuid",
                "partner.dji.sftp.poll-delay",
                "500ms",
                "partner.dji.sftp.work-directory",
                root.resolveSibling("work").toString());
    }

    private static KeyPair loginKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(KeyPair pair) {
        String body = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(
                new DjiFiles(root), new TestInjector.AnnotatedAndMatchesType(InjectDjiFiles.class, DjiFiles.class));
    }

    @Override
    public void stop() {
        station.close();
    }
}
