package nl.ketenhuis.adapter.dji.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.testkit.Answer;
import nl.ketenhuis.partner.testkit.HttpCalls;
import nl.ketenhuis.partner.testkit.SendingSimulator;

/** DJI's pushing system: sends notices over HTTP, one by one or in lists, well or badly. */
public final class DjiSimulator implements SendingSimulator {

    private static final String NOTICES = "/partners/dji/v1/release-notices";
    private static final LocalDate RELEASE = LocalDate.of(2026, 6, 1);
    private static final DjiPerson SOMEONE = new DjiPerson(
            "7712345", "999990019", "Jorrit Sybren", "van der", "Proefstra", LocalDate.of(1991, 4, 17), false, "0014");

    private final URI base;
    private final HttpCalls register;
    private final DjiDetention detention;
    private final AtomicInteger serial = new AtomicInteger();
    private volatile DjiMessage last;

    /**
     * @param register where the register listens, without path
     * @param token DJI's access token, asked for at every call; empty for none
     */
    public DjiSimulator(URI register, String house, Supplier<Optional<String>> token) {
        this.base = register;
        this.register = new HttpCalls(register, token);
        this.detention = new DjiDetention(house, "D-2026-00417", SOMEONE, LocalDate.of(2026, 1, 5));
    }

    /** Pushes one notice. */
    public Answer push(DjiMessage message) {
        last = message;
        return register.post(NOTICES, message.json());
    }

    /** Pushes a list of notices in one call. */
    public Answer push(List<DjiMessage> messages) {
        String list = messages.stream().map(DjiMessage::json).collect(Collectors.joining(","));
        return register.post(NOTICES, "{\"notices\":[" + list + "]}");
    }

    /** Pushes something that need not be a notice at all. */
    public Answer push(byte[] anything) {
        return register.post(NOTICES, anything);
    }

    /** Pushes a notice written in Latin-1: what is beyond ASCII cannot be read. */
    public Answer pushInLatin(DjiMessage message) {
        return push(message.json().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Begins to push a notice and resets the connection half-way through it. */
    public void pushAndReset(DjiMessage message) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String head = "POST " + NOTICES + " HTTP/1.1\r\nHost: " + base.getAuthority()
                    + "\r\nContent-Type: application/json\r\nContent-Length: "
                    + message.json().length() + "\r\n\r\n";
            String half = message.json().substring(0, message.json().length() / 2);
            socket.getOutputStream().write((head + half).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Answer send(NoticeKind kind) {
        String id = "SIM-" + Long.toString(System.nanoTime(), 36) + "-" + serial.incrementAndGet();
        return push(message(id, kind));
    }

    private DjiMessage message(String id, NoticeKind kind) {
        OffsetDateTime at = OffsetDateTime.parse("2026-05-01T09:30:00+02:00").plusSeconds(serial.get());
        return switch (kind) {
            case DETENTION_STARTED -> detention.started(id, at);
            case RELEASE_PLANNED -> detention.planned(id, at, RELEASE);
            case RELEASE_CHANGED -> detention.changed(id, at, RELEASE.minusDays(21));
            case RELEASE_REVOKED -> detention.revoked(id, at);
            case RELEASE_EFFECTED -> detention.effected(id, at, RELEASE);
        };
    }

    @Override
    public Answer sendAgain() {
        return push(last);
    }

    @Override
    public Answer sendMalformed() {
        DjiMessage sound = message("SIM-MALFORMED", NoticeKind.RELEASE_PLANNED);
        return push(sound.withJson(
                sound.json().replace("999990019", "999990018").replace("ONTSLAG_GEPLAND", "ONTSLAG_GEHOOPT")));
    }

    @Override
    public Answer contract() {
        return register.get("/partners/dji/v1/openapi.json");
    }

    @Override
    public String lastMessageId() {
        return last.messageId();
    }

    @Override
    public Set<String> personalData() {
        return Set.of("999990019", "999990018", "7712345", "Jorrit", "Proefstra", "1991-04-17");
    }

    @Override
    public void close() {}
}
