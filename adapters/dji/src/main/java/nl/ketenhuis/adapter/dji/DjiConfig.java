package nl.ketenhuis.adapter.dji;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How DJI reaches the register, and how the register reaches DJI's file server. */
@ConfigMapping(prefix = "partner.dji")
public interface DjiConfig {

    /** Whether DJI may call. When not, its paths do not exist. */
    @WithDefault("true")
    boolean enabled();

    /** DJI's SFTP server, from which batch files are collected. */
    Sftp sftp();

    /** Where and how files are collected. Everything without a default must be given once {@link #enabled} is true. */
    interface Sftp {

        /** Whether files are collected at all. */
        @WithDefault("false")
        boolean enabled();

        Optional<String> host();

        @WithDefault("22")
        int port();

        Optional<String> username();

        /** Either this or {@link #privateKey}. */
        Optional<String> password();

        /** The private key itself in PEM or OpenSSH form, not a path. */
        Optional<String> privateKey();

        /** The server's public host key in OpenSSH form, as {@code ssh-ed25519 AAAA…}; no other is trusted. */
        Optional<String> knownHostKey();

        /** The houses files are collected for: each has a directory of its name on the server. */
        Optional<List<String>> houses();

        /** The pause between two looks at the server. */
        @WithDefault("15s")
        Duration pollDelay();

        /** A file that is not whole this long after it was last written to is refused. */
        @WithDefault("1h")
        Duration staleAfter();

        /** Where copies of files lie while they are read: of this instance alone. Otherwise a new temporary directory. */
        Optional<Path> workDirectory();
    }
}
