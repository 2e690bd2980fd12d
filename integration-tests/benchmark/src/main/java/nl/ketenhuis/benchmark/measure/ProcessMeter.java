package nl.ketenhuis.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time and memory of a process, as Linux tells them. Elsewhere all are 0. */
public record ProcessMeter(long pid) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11;
    private static final int CHILDREN_USER_TIME = 13;

    /** Seconds of processor time this process has used. */
    public double seconds() {
        return ticks(pid, USER_TIME) / TICKS_PER_SECOND;
    }

    /** The same with all its children, the ended ones too. */
    public double secondsWithChildren() {
        long ended = ticks(pid, CHILDREN_USER_TIME);
        Stream<ProcessHandle> children =
                ProcessHandle.of(pid).map(ProcessHandle::children).orElse(Stream.empty());
        long running =
                children.mapToLong(child -> ticks(child.pid(), USER_TIME)).sum();
        return (ticks(pid, USER_TIME) + ended + running) / TICKS_PER_SECOND;
    }

    /** Memory held at this moment, in mebibytes. */
    public long residentMebibytes() {
        return text(Path.of("/proc/" + pid + "/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    /** User and system time; the fields are counted after the name, which may hold blanks. */
    private static long ticks(long pid, int field) {
        String stat = text(Path.of("/proc/" + pid + "/stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1]);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
