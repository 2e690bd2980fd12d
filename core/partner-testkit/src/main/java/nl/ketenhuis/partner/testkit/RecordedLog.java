package nl.ketenhuis.partner.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, with its exceptions, as text. */
public final class RecordedLog implements AutoCloseable {

    private final List<String> lines = new ArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler handler = new Recorder();

    public RecordedLog() {
        root.addHandler(handler);
    }

    public synchronized String text() {
        return String.join("\n", lines);
    }

    private synchronized void add(String line) {
        lines.add(line);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
    }

    private final class Recorder extends Handler {

        private final Formatter formatter = new Formatter() {
            @Override
            public String format(LogRecord record) {
                return formatMessage(record);
            }
        };

        @Override
        public void publish(LogRecord record) {
            add(formatter.format(record) + " " + Arrays.toString(record.getParameters()));
            for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
                add(cause.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
