package nl.ketenhuis.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a file so that one process at a time uses what lies beside it; a process that dies lets go of it. */
public final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock at once.
     *
     * @throws IllegalStateException when another run holds it
     */
    public static Lock take(Path file) {
        try {
            FileChannel channel = open(file);
            if (channel.tryLock() != null) {
                return new Lock(channel);
            }
            channel.close();
        } catch (OverlappingFileLockException heldByThisJvm) {
            throw inUse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw inUse(file);
    }

    /** Takes the lock as soon as another process lets go of it. */
    public static Lock await(Path file) {
        try {
            FileChannel channel = open(file);
            channel.lock();
            return new Lock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static IllegalStateException inUse(Path file) {
        return new IllegalStateException("Another run uses " + file.getParent());
    }
}
