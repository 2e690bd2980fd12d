package nl.ketenhuis.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import nl.ketenhuis.local.process.Command;

/** Where a Java process spends its processor time, by the JDK's own flight recorder. */
public final class Profile {

    private static final int SHOWN = 25;

    private static final Pattern JDK = Pattern.compile("^(java|javax|jdk|sun|com\\.sun)\\b");

    /** Of a call that passes gateway, REST layer and mapper, so that the outermost is seen as well. */
    private static final int STACK_DEPTH = 400;

    private final long pid;
    private final Path file;

    private Profile(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    /** Begins to record. Much that was compiled is thrown away by it, so let the process warm up after it. */
    public static Profile begin(ProcessMeter process, Path file) {
        Profile profile = new Profile(process.pid(), file);
        profile.jcmd("JFR.configure", "stackdepth=" + STACK_DEPTH);
        profile.jcmd("JFR.start", "name=bench", "settings=profile");
        return profile;
    }

    /** Ends the recording and tells what it saw since a moment, as Markdown. */
    public String end(Instant since) throws IOException {
        Files.deleteIfExists(file);
        jcmd("JFR.stop", "name=bench", "filename=" + file.toAbsolutePath());
        Map<String, Integer> innermost = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        int samples = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (isSample(event) && event.getStartTime().isAfter(since)) {
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    samples++;
                    innermost.merge(innermost(frames), 1, Integer::sum);
                    owners(frames).distinct().forEach(owner -> owners.merge(owner, 1, Integer::sum));
                }
            }
        }
        return "### Whose code runs, the JDK's counted with who called it\n\n" + table(innermost, samples)
                + "\n### Anywhere on the stack\n\n"
                + table(owners, samples);
    }

    private static boolean isSample(RecordedEvent event) {
        return event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null;
    }

    private static String innermost(List<RecordedFrame> frames) {
        return owners(frames)
                .filter(owner -> !JDK.matcher(owner).find())
                .findFirst()
                .orElse("the JDK itself");
    }

    /** The owners of the code on the stack: packages, to the third name, and the project's own classes. */
    private static Stream<String> owners(List<RecordedFrame> frames) {
        return frames.stream().map(frame -> {
            String[] names = frame.getMethod().getType().getName().split("\\.");
            int depth = names[0].equals("nl") ? names.length : Math.min(3, names.length - 1);
            return String.join(".", List.of(names).subList(0, Math.max(1, depth)));
        });
    }

    private static String table(Map<String, Integer> counts, int samples) {
        StringBuilder text = new StringBuilder("| share | where |\n|---:|---|\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(entry -> text.append(
                        "| %.1f %% | `%s` |%n".formatted(100.0 * entry.getValue() / samples, entry.getKey())));
        return text.toString();
    }

    private void jcmd(String... arguments) {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        List<String> words = new ArrayList<>(List.of(program, Long.toString(pid)));
        words.addAll(List.of(arguments));
        if (!Command.of(words).succeeds()) {
            throw new IllegalStateException("jcmd could not reach the server");
        }
    }
}
