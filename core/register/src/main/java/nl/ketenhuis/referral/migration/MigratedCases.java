package nl.ketenhuis.referral.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseOpening;
import nl.ketenhuis.casefile.CaseOpening.Opening;
import nl.ketenhuis.casefile.CaseOpening.Subject;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.house.Themes;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.ConsultationTables;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.referral.migration.RowReading.Said;

/** Opens the case of a row, with where it comes from instead of a triage decision (S-GEN-13). In the caller's transaction. */
@ApplicationScoped
class MigratedCases {

    private static final int LOCK = 13;
    private static final String PROVENANCE = "migrated:";

    private final PlainSql sql;
    private final Themes themes;
    private final ConsultationTables tables;
    private final CaseOpening opening;

    MigratedCases(PlainSql sql, Themes themes, ConsultationTables tables, CaseOpening opening) {
        this.sql = sql;
        this.themes = themes;
        this.tables = tables;
        this.opening = opening;
    }

    /**
     * A row held against the register.
     *
     * @param source OIN of the importing organisation, as the source of what the list says of the person
     * @param participants ids
     */
    record Checked(List<RowError> errors, String source, Optional<UUID> tableId, Set<UUID> participants) {}

    /** The case a row of this key opened before. Until the transaction ends nobody else takes this key over. */
    Optional<UUID> lockAndFind(CaseImport list, String key) {
        sql.lock(LOCK, List.of(list.houseId() + " " + list.list() + ' ' + key));
        return sql
                .list(
                        "select case_id from case_import_key where house_id = ? and list = ? and row_key = ?",
                        row -> row.getObject(1, UUID.class),
                        list.houseId(),
                        list.list(),
                        key)
                .stream()
                .findFirst();
    }

    void remember(CaseImport list, String key, UUID caseId) {
        sql.update(
                "insert into case_import_key (house_id, list, row_key, case_id) values (?, ?, ?, ?)",
                list.houseId(),
                list.list(),
                key,
                caseId);
    }

    Checked check(CaseImport list, Said said) {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        List<RowError> errors = new ArrayList<>();
        if (!themes.exists(list.houseId(), said.theme(), today)) {
            errors.add(new RowError("theme", "theme-of-the-house"));
        }
        if (!isMunicipality(said.municipality())) {
            errors.add(new RowError("municipalityCode", "unknown-municipality"));
        }
        Optional<ConsultationTable> table = said.table()
                .flatMap(code -> tables.findByCode(list.houseId(), code))
                .filter(one -> one.insideHouse() && one.inForce(today));
        if (said.table().isPresent() && table.isEmpty()) {
            errors.add(new RowError("table", "table-of-the-house"));
        }
        Map<String, UUID> participants = participating(list, said.participants());
        if (!participants.keySet().containsAll(said.participants())) {
            errors.add(new RowError("participants", "not-a-participant"));
        }
        return new Checked(
                errors, source(list), table.map(ConsultationTable::id), new HashSet<>(participants.values()));
    }

    UUID open(CaseImport list, Said said, Person person, Checked checked) {
        Set<UUID> participants = new HashSet<>(checked.participants());
        participants.add(list.organisationId());
        Opening about = Opening.about(Subject.person(person), said.theme(), participants, list.traceId())
                .ownedBy(said.owner().orElse(list.startedBy()))
                .next(said.nextDate())
                .from(PROVENANCE + list.list() + '/' + said.key());
        int rank = said.priority().orElse(CaseFile.NORMAL_PRIORITY);
        Opening placed = checked.tableId().map(id -> about.onTable(id, rank)).orElse(about);
        return opening.open(list.houseId(), placed).id();
    }

    private boolean isMunicipality(String code) {
        return !sql.list("select 1 from municipality where code = ?", row -> true, code)
                .isEmpty();
    }

    private String source(CaseImport list) {
        return sql.list(
                        "select oin from partner_organisation where id = ?",
                        row -> row.getString(1),
                        list.organisationId())
                .get(0);
    }

    private Map<String, UUID> participating(CaseImport list, Set<String> oins) {
        Map<String, UUID> ids = new HashMap<>();
        sql.list(
                """
                select o.oin, o.id from partner_organisation o
                join participation p on p.organisation_id = o.id and p.house_id = ?
                 and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
                where o.oin = any(?)""",
                row -> ids.put(row.getString(1), row.getObject(2, UUID.class)),
                list.houseId(),
                oins.toArray(String[]::new));
        return ids;
    }
}
