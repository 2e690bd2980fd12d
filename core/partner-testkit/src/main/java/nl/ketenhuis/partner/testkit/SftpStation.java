package nl.ketenhuis.partner.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * A partner's SFTP server on the loopback interface: can be down, and can break off in the middle of a file. It keeps its
 * port when it goes down and comes back, and its host key for good.
 */
public final class SftpStation implements AutoCloseable {

    private final Path root;
    private final Access access;
    private final SimpleGeneratorHostKeyProvider hostKey;
    private final AtomicLong bytesUntilBreak = new AtomicLong(Long.MAX_VALUE);
    private int port;
    private SshServer server;

    /**
     * Who may log in.
     *
     * @param publicKeys in OpenSSH form ({@code ecdsa-sha2-nistp256 AAAA…}); may be empty
     */
    public record Access(String user, String password, List<String> publicKeys) {}

    /**
     * @param root the directory the server shows; its host key is kept beside it
     * @param port 0 for any free one
     */
    public SftpStation(Path root, int port, Access access) {
        this.root = root.toAbsolutePath();
        this.port = port;
        this.access = access;
        this.hostKey = new SimpleGeneratorHostKeyProvider(this.root.resolveSibling(root.getFileName() + ".hostkey"));
        hostKey.setAlgorithm(KeyUtils.EC_ALGORITHM);
        hostKey.setKeySize(256);
        up();
    }

    /** Starts, if it is down. */
    public synchronized void up() {
        bytesUntilBreak.set(Long.MAX_VALUE);
        if (server != null) {
            return;
        }
        try {
            Files.createDirectories(root);
            server = configured();
            server.start();
            port = server.getPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private SshServer configured() {
        SshServer created = SshServer.setUpDefaultServer();
        created.setHost("127.0.0.1");
        created.setPort(port);
        created.setKeyPairProvider(hostKey);
        created.setFileSystemFactory(new VirtualFileSystemFactory(root));
        created.setPasswordAuthenticator(
                (user, password, session) -> access.user().equals(user) && password.equals(access.password()));
        created.setPublickeyAuthenticator((user, key, session) ->
                access.user().equals(user) && access.publicKeys().contains(PublicKeyEntry.toString(key)));
        SftpSubsystemFactory sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(new Saboteur());
        created.setSubsystemFactories(List.of(sftp));
        return created;
    }

    /** Stops at once, with all its connections. */
    public synchronized void down() {
        if (server == null) {
            return;
        }
        try {
            server.stop(true);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        server = null;
    }

    /** Breaks the connection once, when this many more bytes have been read from it. */
    public void breakAfter(long bytes) {
        bytesUntilBreak.set(bytes);
    }

    public int port() {
        return port;
    }

    /** The public host key in OpenSSH form, as a client pins it. */
    public String hostKey() {
        PublicKey key = hostKey.loadKeys(null).iterator().next().getPublic();
        return PublicKeyEntry.toString(key);
    }

    @Override
    public void close() {
        down();
    }

    private final class Saboteur implements SftpEventListener {

        @Override
        public void reading(
                ServerSession session,
                String remoteHandle,
                FileHandle localHandle,
                long offset,
                byte[] data,
                int dataOffset,
                int dataLength)
                throws IOException {
            if (bytesUntilBreak.addAndGet(-dataLength) < 0) {
                bytesUntilBreak.set(Long.MAX_VALUE);
                session.close(true);
                throw new IOException("breaks off, as told");
            }
        }
    }
}
