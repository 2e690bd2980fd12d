package nl.ketenhuis.benchmark.stage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import nl.ketenhuis.benchmark.measure.Slice;

/**
 * Counts the statements a call takes, in PostgreSQL's own log: server and floor must agree, or the floor is out of date. What
 * the outbox does on its own is left out: looking for work, and sending.
 */
public final class StatementLog {

    private static final List<String> OUTBOX = List.of(
            "with due as",
            "select distinct d.recipient",
            "notify ",
            "listen ",
            "update outbound_delivery set version",
            "cast((ic1_0.person_id = any",
            "join ketenhuis.case_person cp1_0 on cp1_0.person_id=p1_0.id join ketenhuis.case_file");
    private static final List<String> NOT_COUNTED = List.of("BEGIN", "COMMIT", "SET ", "ROLLBACK", "show ");
    private static final int SETTLING_MILLIS = 500;

    private final Databases databases;
    private final Path log;

    StatementLog(Databases databases, Path log) {
        this.databases = databases;
        this.log = log;
    }

    /** Statements for each good answer of {@code work}, transaction control aside, in one of the two databases. */
    public double perCall(String database, Supplier<Slice> work) throws SQLException {
        try {
            databases.logStatements(true);
            Thread.sleep(SETTLING_MILLIS);
            long from = log.toFile().length();
            Slice slice = work.get();
            Thread.sleep(SETTLING_MILLIS);
            long counted =
                    read(from).lines().filter(line -> counts(line, database)).count();
            return (double) counted / Math.max(1, slice.good());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while counting statements", e);
        } finally {
            databases.logStatements(false);
        }
    }

    private static boolean counts(String line, String database) {
        boolean statement = line.contains("] " + database + " ")
                && (line.contains("LOG:  execute ") || line.contains("LOG:  statement: "));
        String said = line.substring(Math.max(0, line.indexOf(": ", line.indexOf("LOG:  ") + 6) + 2));
        return statement
                && OUTBOX.stream().noneMatch(line::contains)
                && NOT_COUNTED.stream().noneMatch(said::startsWith);
    }

    private String read(long from) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
