package nl.ketenhuis.consultation.outcome;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.agenda.AgendaItem;

/** What became of a case in a consultation (uitkomst overleg): the approach beside the decisions and agreements. */
@Entity
@Table(name = "outcome")
public class Outcome {

    /** A draft is known to the table only. */
    enum Status {
        DRAFT,
        PUBLISHED
    }

    /**
     * What it says.
     *
     * @param noOutputReason why none of the decisions the table is to yield was taken
     */
    public record Content(String approach, Optional<String> noOutputReason) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "agenda_item_id")
    private UUID itemId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String approach;

    @Column(name = "no_output_reason")
    private String noOutputReason;

    @Column(name = "case_director")
    private String caseDirector;

    @Column(name = "next_date")
    private LocalDate nextDate;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Outcome() {}

    /** Takes director and next date from the case as it stands after the item. */
    public Outcome(Consultation meeting, AgendaItem item, CaseFile caseFile, Content content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = meeting.houseId();
        this.consultationId = meeting.id();
        this.itemId = item.id();
        this.caseId = caseFile.id();
        this.status = Status.DRAFT;
        this.approach = content.approach();
        this.noOutputReason = content.noOutputReason().orElse(null);
        this.caseDirector = caseFile.caseDirector();
        this.nextDate = caseFile.nextDate();
        this.decidedOn = meeting.day();
    }

    void publish() {
        status = Status.PUBLISHED;
        publishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID consultationId() {
        return consultationId;
    }

    UUID itemId() {
        return itemId;
    }

    UUID caseId() {
        return caseId;
    }

    Status status() {
        return status;
    }

    Content content() {
        return new Content(approach, Optional.ofNullable(noOutputReason));
    }

    String caseDirector() {
        return caseDirector;
    }

    LocalDate nextDate() {
        return nextDate;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
