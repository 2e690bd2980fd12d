package nl.ketenhuis.adapter.dji;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.partner.camel.Trouble;
import nl.ketenhuis.partner.spi.HouseCode;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.remote.SftpConfiguration;
import org.apache.camel.component.file.remote.SftpEndpoint;
import org.apache.camel.spi.ExceptionHandler;
import org.jboss.logging.Logger;

/**
 * DJI's SFTP server as Camel sees it: one directory per house, one host key that is trusted, secrets that appear in no
 * address. No read lock: DJI's writer renames when a file is done, and two servers taking the same file do no harm.
 */
final class BatchServer {

    /** The exchange property that says where on the server the file goes when all is done. */
    static final String MOVED_TO = "ketenhuisMovedTo";

    private static final Logger LOG = Logger.getLogger(BatchServer.class);
    private static final String FILES = "[A-Za-z0-9._-]{1,60}\\.jsonl";

    private final DjiConfig.Sftp config;
    private final CamelContext camel;

    BatchServer(DjiConfig.Sftp config, CamelContext camel) {
        this.config = config;
        this.camel = camel;
    }

    List<HouseCode> houses() {
        return required(config.houses(), "houses").stream().map(HouseCode::new).toList();
    }

    /** The directory of a house, to take files from. It is DJI's to make, not ours. */
    SftpEndpoint files(HouseCode house) {
        SftpEndpoint endpoint = directory(house, "?autoCreate=false");
        endpoint.setInclude(FILES);
        endpoint.setSortBy("file:modified");
        endpoint.setMove("${exchangeProperty." + MOVED_TO + "}");
        endpoint.setLocalWorkDirectory(
                WorkDirectory.of(house, config.workDirectory()).toString());
        endpoint.setDelay(config.pollDelay().toMillis());
        endpoint.setMaxMessagesPerPoll(10);
        endpoint.setExceptionHandler(new TroubleLog());
        return endpoint;
    }

    /** The same directory, to put reports in. */
    SftpEndpoint reports(HouseCode house) {
        SftpEndpoint endpoint = directory(house, "?fileExist=Override");
        endpoint.setTempFileName("${file:onlyname}.part");
        return endpoint;
    }

    private SftpEndpoint directory(HouseCode house, String options) {
        String address = "sftp:" + required(config.host(), "host") + ":" + config.port() + "/" + house + options;
        SftpEndpoint endpoint = camel.getEndpoint(address, SftpEndpoint.class);
        logIn((SftpConfiguration) endpoint.getConfiguration());
        endpoint.setMaximumReconnectAttempts(1);
        return endpoint;
    }

    private void logIn(SftpConfiguration sftp) {
        sftp.setUsername(required(config.username(), "username"));
        config.password().ifPresent(sftp::setPassword);
        config.privateKey().ifPresent(key -> sftp.setPrivateKey(key.getBytes(StandardCharsets.UTF_8)));
        if (config.password().isEmpty() && config.privateKey().isEmpty()) {
            throw missing("password");
        }
        sftp.setUseUserKnownHostsFile(false);
        sftp.setStrictHostKeyChecking("yes");
        sftp.setKnownHosts(knownHosts().getBytes(StandardCharsets.US_ASCII));
        sftp.setConnectTimeout(10_000);
        sftp.setSoTimeout(30_000);
        sftp.setServerAliveInterval(15_000);
    }

    private String knownHosts() {
        String host = required(config.host(), "host");
        String entry = config.port() == 22 ? host : "[" + host + "]:" + config.port();
        return entry + " " + required(config.knownHostKey(), "known-host-key") + "\n";
    }

    private static <T> T required(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> missing(name));
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("partner.dji.sftp.enabled needs partner.dji.sftp." + name);
    }

    /** Logs what goes wrong between the two servers; all of it is tried again at the next look. */
    private static final class TroubleLog implements ExceptionHandler {

        @Override
        public void handleException(Throwable exception) {
            handleException(null, exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            handleException(message, null, exception);
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            LOG.errorf("Batch server trouble partner=dji trouble=%s", Trouble.of(exception));
        }
    }
}
