package nl.ketenhuis.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.local.place.DataDirectory;

/** The invented houses, one of each type, as {@code demo/houses/*.yaml} has them. The server begins them itself. */
public final class ReferenceData {

    private static final List<String> HOUSES = List.of("vhh-noord", "vhh-zuid", "vhh-midden");

    private ReferenceData() {}

    /** The configuration of one of them, in YAML. */
    public static String configuration(String house) {
        try (InputStream file = open(house)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts their configurations in a folder, and tells the server by its environment to begin houses from there. */
    public static Map<String, String> environment(DataDirectory directory) {
        Path folder = directory.folder("houses");
        for (String house : HOUSES) {
            try (InputStream file = open(house)) {
                Files.copy(file, folder.resolve(house + ".yaml"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.of("REGISTER_HOUSES_DIRECTORY", folder.toString());
    }

    private static InputStream open(String house) {
        return ReferenceData.class.getResourceAsStream("/demo/houses/" + house + ".yaml");
    }
}
