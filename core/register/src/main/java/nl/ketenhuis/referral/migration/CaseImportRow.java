package nl.ketenhuis.referral.migration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of a list: its text, sealed, until it is done; then only what became of it. */
@Entity
@Table(name = "case_import_row")
class CaseImportRow {

    /** A pending row is taken up by whichever instance comes first. */
    enum Status {
        PENDING,
        IMPORTED,
        LINKED,
        ALREADY_IMPORTED,
        SET_ASIDE
    }

    /** Import and line. */
    @Embeddable
    public record Key(@Column(name = "import_id") UUID importId, int line) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "row_key")
    private String rowKey;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "content_cipher")
    private byte[] content;

    @Column(name = "case_id")
    private UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RowError> errors;

    @Column(name = "done_at")
    private Instant doneAt;

    protected CaseImportRow() {}

    CaseImportRow(CaseImport list, int line, String rowKey, byte[] sealedContent) {
        this.id = new Key(list.id(), line);
        this.houseId = list.houseId();
        this.rowKey = rowKey;
        this.status = Status.PENDING;
        this.content = sealedContent;
        this.errors = List.of();
    }

    void done(Status outcome, UUID ofCase) {
        end(outcome);
        caseId = ofCase;
    }

    void setAside(List<RowError> wrong) {
        end(Status.SET_ASIDE);
        errors = List.copyOf(wrong);
    }

    private void end(Status outcome) {
        status = outcome;
        content = null;
        doneAt = Instant.now();
    }

    Key id() {
        return id;
    }

    String rowKey() {
        return rowKey;
    }

    Status status() {
        return status;
    }

    byte[] content() {
        return content;
    }

    UUID caseId() {
        return caseId;
    }

    List<RowError> errors() {
        return errors;
    }
}
