package nl.ketenhuis.adapter.dji;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a file, one at a time, as bytes: one broken line must not spoil the next, and no line, however long, fills
 * the memory.
 */
final class BatchLines implements AutoCloseable {

    /** More than ten times the longest sensible notice. */
    static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private int number;

    BatchLines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /**
     * One line, without its end.
     *
     * @param number from 1
     * @param tooLong whether it was longer than {@link #LONGEST}; then this is its beginning
     */
    record Line(int number, byte[] bytes, boolean tooLong) {}

    /** The next line; empty after the last. */
    Optional<Line> next() throws IOException {
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() < LONGEST) {
                line.write(read);
            } else {
                tooLong = true;
            }
        }
        number++;
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
