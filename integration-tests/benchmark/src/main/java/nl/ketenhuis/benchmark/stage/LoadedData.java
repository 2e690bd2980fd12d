package nl.ketenhuis.benchmark.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.ketenhuis.benchmark.Size;
import nl.ketenhuis.benchmark.dataset.Dataset;
import nl.ketenhuis.local.Progress;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.vault.Vault;

/** The data of one size, loaded once and kept for the next run as long as the migrations stay the same. */
final class LoadedData {

    /** Rises when the generator changes what it makes. */
    private static final int GENERATION = 3;

    private final Databases databases;
    private final String name;
    private final Path day;
    private final Size size;
    private final Vault vault;

    LoadedData(Databases databases, String schema, Path folder, Size size, Vault vault) {
        this.databases = databases;
        this.name = "loaded" + GENERATION + "_" + size.name().toLowerCase(Locale.ROOT) + "_" + schema;
        this.day = folder.resolve(name + ".day");
        this.size = size;
        this.vault = vault;
    }

    String name() {
        return name;
    }

    /** Loads the data unless they are there. A load that was broken off is begun anew. */
    Dataset ensure(Progress progress) throws SQLException {
        if (databases.exists(name)) {
            progress.say("data", size.cases() + " cases kept from an earlier run");
            return dataset(LocalDate.parse(read()));
        }
        progress.say("data", "loading " + size.cases() + " cases");
        databases.dropLike("loaded%\\_" + size.name().toLowerCase(Locale.ROOT) + "\\_%");
        String draft = name + "_draft";
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        write(today.toString());
        DatabaseAccess database = databases.empty(draft);
        Schema.migrate(database);
        Dataset dataset = dataset(today);
        try (Connection connection = database.connect(database.owner())) {
            dataset.load(connection);
        }
        databases.rename(draft, name);
        progress.say("data", "loaded");
        return dataset;
    }

    private Dataset dataset(LocalDate today) {
        return new Dataset(size.cases(), today, vault);
    }

    private String read() {
        try {
            return Files.readString(day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(day, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
