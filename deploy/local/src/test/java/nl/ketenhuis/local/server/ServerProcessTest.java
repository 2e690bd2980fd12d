package nl.ketenhuis.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.FreePort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerProcessTest {

    private final DataDirectory directory = DataDirectory.temporary();
    private final Path log = directory.log("server");
    private ServerSettings settings;

    @BeforeEach
    void packageTinyServer() throws IOException {
        Path jar = directory.path().resolve("tiny.jar");
        String entry = TinyServer.class.getName().replace('.', '/') + ".class";
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyServer.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream content = TinyServer.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            content.transferTo(out);
        }
        settings = new ServerSettings(jar, FreePort.any(), FreePort.any(), List.of("-Xmx64m"), Map.of("WORD", "first"));
    }

    @Test
    void itIsKilledAndStartedAgainOnTheSamePorts() throws IOException {
        try (ServerProcess server = ServerProcess.start(settings, log)) {
            server.kill();
            assertThat(server.alive()).isFalse();

            server.start();
            assertThat(server.alive()).isTrue();
        }
        assertThat(Files.readAllLines(log)).containsExactly("up with first", "up with first");
    }

    @Test
    void moreEnvironmentWins() throws IOException {
        ServerProcess.start(settings.with(Map.of("WORD", "second")), log).close();

        assertThat(Files.readString(log)).contains("up with second");
    }

    @Test
    void aServerThatEndsWhileStartingIsReportedWithItsLog() {
        ServerSettings broken = settings.withJvmOptions(List.of("-Xmx64m", "-XX:NoSuchOption"));

        assertThatThrownBy(() -> ServerProcess.start(broken, log)).hasMessageContaining(log.toString());
    }
}
