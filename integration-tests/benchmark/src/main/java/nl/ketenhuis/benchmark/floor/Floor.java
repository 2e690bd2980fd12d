package nl.ketenhuis.benchmark.floor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.ketenhuis.benchmark.Workload;
import nl.ketenhuis.benchmark.dataset.DrawnTargets;
import nl.ketenhuis.benchmark.measure.Slice;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.vault.Vault;

/** The floor of every workload, on a copy of the data that the server does not use. */
public final class Floor {

    private static final int DELIVERERS = 2;

    private final DatabaseAccess database;
    private final Map<Workload, Work> works = new EnumMap<>(Workload.class);

    public Floor(DatabaseAccess database, Vault vault, DrawnTargets targets) {
        String url = database.url() + "&prepareThreshold=1";
        this.database = new DatabaseAccess(url, database.owner(), database.app());
        works.put(Workload.W1, new Ingest(targets.notices(), vault));
        works.put(Workload.W3, new Dossier(targets.cases()));
        works.put(Workload.W5, new Revise(targets.agreements()));
        works.put(Workload.W4_NUMBER, new LookUp(Reader.POLICE, targets.lookUps(), new LookUp.ByNumber(vault)));
        works.put(Workload.W4_NUMBER_WIDE, new LookUp(Reader.HOST, targets.lookUps(), new LookUp.ByNumber(vault)));
        works.put(Workload.W4_NAME, new LookUp(Reader.POLICE, targets.lookUps(), new LookUp.ByName()));
        works.put(Workload.W4_NAME_WIDE, new LookUp(Reader.HOST, targets.lookUps(), new LookUp.ByName()));
    }

    /**
     * Where the pages of the lists end, as the server told them.
     *
     * @param cases the last case of each page of a restricted caller
     * @param all the last case of each page of a house-wide caller
     * @param items the last aftercare item of each page
     */
    public void lists(List<JsonNode> cases, List<JsonNode> all, List<JsonNode> items) {
        works.put(Workload.W2_CASES, new CaseList(Reader.POLICE, ids(cases)));
        works.put(Workload.W2_CASES_WIDE, new CaseList(Reader.HOST, ids(all)));
        works.put(
                Workload.W2_AFTERCARE,
                new AftercareList(items.stream()
                        .map(item -> new AftercareList.Position(
                                LocalDate.parse(item.get("releaseDate").asText()), id(item)))
                        .toList()));
    }

    public Slice run(Workload workload, int clients, int seconds) {
        return new Clients(database, works.get(workload)).run(clients, seconds);
    }

    /** Ingest, while others do the SQL of sending what it brings about. */
    public Slice runWithDeliveries(int clients, int seconds) {
        AtomicBoolean goOn = new AtomicBoolean(true);
        List<Thread> deliverers = Stream.generate(() -> new Thread(new Deliverer(database, goOn)))
                .limit(DELIVERERS)
                .toList();
        deliverers.forEach(Thread::start);
        try {
            return run(Workload.W1, clients, seconds);
        } finally {
            goOn.set(false);
        }
    }

    private static List<UUID> ids(List<JsonNode> rows) {
        return rows.stream().map(Floor::id).toList();
    }

    private static UUID id(JsonNode row) {
        return UUID.fromString(row.get("id").asText());
    }
}
