package nl.ketenhuis.adapter.dji.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * DJI's daily files, in the directory its SFTP server shows: one subdirectory per house.
 *
 * @param root what the server shows
 */
public record DjiFiles(Path root) {

    /** Makes the directories of these houses; the register does not make them. */
    public DjiFiles prepared(List<String> houses) {
        try {
            for (String house : houses) {
                directory(house);
            }
            return this;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Puts a file ready, as it should be done: written under another name, then renamed. */
    public Path drop(String house, String name, List<DjiMessage> messages) {
        return put(house, name, whole(name, messages).getBytes(StandardCharsets.UTF_8));
    }

    /** Puts this share (per cent) of a file ready, as if the rest was lost on its way. */
    public Path dropHalf(String house, String name, List<DjiMessage> messages, int percent) {
        byte[] whole = whole(name, messages).getBytes(StandardCharsets.UTF_8);
        return put(house, name, Arrays.copyOf(whole, whole.length * percent / 100));
    }

    /** Puts a file ready that is written in Latin-1, so that no letter with an accent can be read. */
    public Path dropInLatin(String house, String name, List<DjiMessage> messages) {
        return put(house, name, whole(name, messages).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes a file that is still being written, and so has another name. */
    public Path write(String house, String name, List<DjiMessage> messages) {
        try {
            Path part = directory(house).resolve(name + ".part");
            return Files.writeString(part, whole(name, messages));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A file's text. */
    public static String whole(String name, List<DjiMessage> messages) {
        StringBuilder text = new StringBuilder();
        text.append(frame("KOP", name, messages.size(), ",\"aangemaakt\":\"2026-01-31T06:00:00+01:00\""));
        messages.forEach(message -> text.append(message.json()).append('\n'));
        return text.append(frame("SLUIT", name, messages.size(), "")).toString();
    }

    private static String frame(String kind, String name, int number, String more) {
        return "{\"soort\":\"%s\",\"bestand\":\"%s\"%s,\"aantal\":%d}\n".formatted(kind, name, more, number);
    }

    private Path put(String house, String name, byte[] content) {
        try {
            Path directory = directory(house);
            Path part = Files.write(directory.resolve(name + ".part"), content);
            return Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Path directory(String house) throws IOException {
        return Files.createDirectories(root.resolve(house));
    }
}
