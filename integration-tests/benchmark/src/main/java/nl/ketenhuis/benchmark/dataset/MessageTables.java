package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.ketenhuis.vault.Vault;

/** What the notices came in as and what they brought about: messages, events and deliveries, all long done. */
final class MessageTables {

    private static final String PAYLOAD = "{\"invented\":\"" + "x".repeat(390) + "\"}";

    private final Connection connection;
    private final Population population;
    private final Vault vault;

    MessageTables(Connection connection, Population population, Vault vault) {
        this.connection = connection;
        this.population = population;
        this.vault = vault;
    }

    void load() throws SQLException {
        loadMessages();
        loadEvents();
        loadDeliveries();
    }

    private void loadMessages() throws SQLException {
        String columns = "id, house_id, version, partner, message_id, transport, place, kind, occurred_at, received_at,"
                + " payload_cipher, payload_hash, subject_hashes, status, outcome, attempts, times_received, person_id";
        try (CopyTable table = CopyTable.into(connection, "inbound_message", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                for (int which = 0; which < 2 && fact.detained(); which++) {
                    message(table, fact, which);
                }
            }
        }
    }

    private void message(CopyTable table, CaseFacts fact, int which) throws SQLException {
        String id = fact.messageName(which);
        byte[][] numbers = {
            vault.fingerprint("CRIMINAL_CHAIN_NUMBER", population.skn(fact.natural())),
            vault.fingerprint("CITIZEN_SERVICE_NUMBER", population.bsn(fact.natural()))
        };
        table.row(
                fact.messageId(which),
                fact.house().id(),
                1,
                "dji",
                id,
                "HTTP",
                "push",
                fact.noticeKind(which),
                fact.at(which),
                fact.at(which),
                vault.seal(PAYLOAD),
                vault.fingerprint("PAYLOAD", id),
                numbers,
                "APPLIED",
                "REGISTERED",
                1,
                1,
                fact.personId());
    }

    private void loadEvents() throws SQLException {
        String columns = "id, house_id, type, case_id, release_notice_id, case_sequence, occurred_at, recorded_at";
        try (CopyTable table = CopyTable.into(connection, "case_event", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                for (int which = 0; which < fact.events(); which++) {
                    String name =
                            fact.noticeKind(which).toLowerCase(Locale.ROOT).replace('_', '-');
                    table.row(
                            id(fact, "event", which),
                            fact.house().id(),
                            "nl.ketenhuis." + name + ".v1",
                            fact.caseId(),
                            fact.noticeId(which),
                            which + 1,
                            fact.at(which),
                            fact.at(which));
                }
            }
        }
    }

    private void loadDeliveries() throws SQLException {
        String columns =
                "id, house_id, version, recipient, channel, kind, case_id, sequence, source_id, occurred_at, status,"
                        + " attempts, next_attempt_at, created_at, delivered_at";
        try (CopyTable table = CopyTable.into(connection, "outbound_delivery", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                boolean told = fact.participants().contains(Organisations.probation()) && !fact.shielded();
                for (int which = 0; which < fact.events() && told; which++) {
                    Instant at = fact.at(which);
                    table.row(
                            id(fact, "delivery", which),
                            fact.house().id(),
                            2,
                            "probation",
                            "PARTNER",
                            "RELEASE_UPDATED",
                            fact.caseId(),
                            which + 1,
                            fact.detentionId(),
                            at,
                            "DELIVERED",
                            1,
                            at,
                            at,
                            at);
                }
            }
        }
    }

    private static UUID id(CaseFacts fact, String kind, int which) {
        return Ids.of(fact.at(which).toEpochMilli(), kind, fact.row());
    }
}
