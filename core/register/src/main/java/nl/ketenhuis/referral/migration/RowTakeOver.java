package nl.ketenhuis.referral.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.single.OpenCases;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.PersonRegistration;
import nl.ketenhuis.person.Persons;
import nl.ketenhuis.referral.migration.CaseImportRow.Key;
import nl.ketenhuis.referral.migration.CaseImportRow.Status;
import nl.ketenhuis.referral.migration.RowReading.Said;
import nl.ketenhuis.vault.Vault;

/**
 * Takes rows over, each in a transaction of its own that also tells what became of it: however often it is interrupted, a
 * row has its effect once. Any number of instances may do so at once.
 */
@ApplicationScoped
class RowTakeOver {

    private final EntityManager entityManager;
    private final PlainSql sql;
    private final PersonRegistration registration;
    private final Persons persons;
    private final OpenCases openCases;
    private final MigratedCases migratedCases;
    private final Vault vault;
    private final ObjectMapper json;

    RowTakeOver(
            EntityManager entityManager,
            PlainSql sql,
            PersonRegistration registration,
            Persons persons,
            OpenCases openCases,
            MigratedCases migratedCases,
            Vault vault,
            ObjectMapper json) {
        this.entityManager = entityManager;
        this.sql = sql;
        this.registration = registration;
        this.persons = persons;
        this.openCases = openCases;
        this.migratedCases = migratedCases;
        this.vault = vault;
        this.json = json;
    }

    /** A row could not be taken over; its transaction leaves nothing. */
    static final class RowFailed extends RuntimeException {

        private final transient Key row;

        RowFailed(Key row, RuntimeException cause) {
            super(cause);
            this.row = row;
        }

        Key row() {
            return row;
        }
    }

    /**
     * Takes over the next row nobody else is busy with.
     *
     * @return whether there was one
     * @throws RowFailed when it could not be
     */
    @Transactional
    boolean takeNext() {
        Optional<CaseImportRow> next = claim();
        next.ifPresent(row -> {
            try {
                takeOver(row);
                entityManager.flush();
            } catch (RuntimeException e) {
                throw new RowFailed(row.id(), e);
            }
        });
        return next.isPresent();
    }

    /** Sets a row that failed apart, unless somebody else has done it meanwhile. */
    @Transactional
    void setAside(Key key, List<RowError> errors) {
        CaseImportRow row = entityManager.find(CaseImportRow.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row.status() == Status.PENDING) {
            row.setAside(errors);
        }
    }

    private Optional<CaseImportRow> claim() {
        return sql.list("""
                        select import_id, line from case_import_row where status = 'PENDING'
                        order by import_id, line limit 1 for update skip locked""", row -> new Key(row.getObject(1, UUID.class), row.getInt(2))).stream()
                .findFirst()
                .map(key -> entityManager.find(CaseImportRow.class, key));
    }

    private void takeOver(CaseImportRow row) {
        RowReading.Result read = RowReading.read(open(row));
        if (read.said().isEmpty()) {
            row.setAside(read.errors());
            return;
        }
        CaseImport list = entityManager.find(CaseImport.class, row.id().importId());
        Said said = read.said().get();
        Optional<UUID> before = migratedCases.lockAndFind(list, said.key());
        if (before.isPresent()) {
            row.done(Status.ALREADY_IMPORTED, before.get());
            return;
        }
        MigratedCases.Checked checked = migratedCases.check(list, said);
        if (checked.errors().isEmpty()) {
            open(row, list, said, checked);
        } else {
            row.setAside(checked.errors());
        }
    }

    private void open(CaseImportRow row, CaseImport list, Said said, MigratedCases.Checked checked) {
        Person person = registration.register(list.houseId(), said.person(), said.municipality(), checked.source());
        persons.flush();
        Optional<CaseFile> open = openCases.lockAndFind(list.houseId(), person.id(), said.theme());
        UUID caseId = open.map(CaseFile::id).orElseGet(() -> migratedCases.open(list, said, person, checked));
        migratedCases.remember(list, said.key(), caseId);
        row.done(open.isPresent() ? Status.LINKED : Status.IMPORTED, caseId);
    }

    private Map<String, String> open(CaseImportRow row) {
        try {
            return json.readValue(vault.open(row.content()), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored row cannot be read", e);
        }
    }
}
