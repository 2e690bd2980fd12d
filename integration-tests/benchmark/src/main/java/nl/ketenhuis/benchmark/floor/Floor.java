package nl.ketenhuis.benchmark.floor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.benchmark.Workload;
import nl.ketenhuis.benchmark.dataset.NoticeTarget;
import nl.ketenhuis.benchmark.measure.Slice;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.vault.Vault;

/** The floor of every workload, on a copy of the data that the server does not use. */
public final class Floor {
    public Floor(DatabaseAccess database, Vault vault, List<NoticeTarget> notices, List<UUID> cases) {}

    public void lists(List<JsonNode> cases, List<JsonNode> items) {}

    public Slice run(Workload workload, int clients, int seconds) {
        return new Slice(1, 0, 1, 1, 1);
    }

    public Slice runWithDeliveries(int clients, int seconds) {
        return new Slice(1, 0, 1, 1, 1);
    }
}
