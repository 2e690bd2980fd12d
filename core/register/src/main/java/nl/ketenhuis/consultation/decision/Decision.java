package nl.ketenhuis.consultation.decision;

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
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.DecisionKind;
import nl.ketenhuis.consultation.agenda.AgendaItem;
import nl.ketenhuis.disclosure.Viewer;

/** Something a meeting decided about a case. Never changes once the minutes are confirmed (I-06). */
@Entity
@Table(name = "decision")
public class Decision {

    /** What it says, and what it takes the place of. */
    public record Words(DecisionKind kind, String text, String motivation, Optional<UUID> corrects) {}

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

    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String text;
    private String motivation;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private UUID corrects;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Decision() {}

    /** @param number its place among the meeting's decisions */
    public Decision(Consultation meeting, AgendaItem item, int number, Words words, Viewer by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = meeting.houseId();
        this.consultationId = meeting.id();
        this.itemId = item.id();
        this.caseId = item.caseId();
        this.number = number;
        this.kind = words.kind();
        this.decidedOn = meeting.day();
        this.corrects = words.corrects().orElse(null);
        this.recordedBy = by.subject();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        amend(words.text(), words.motivation());
    }

    final void amend(String better, String why) {
        text = better;
        motivation = why;
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

    public UUID caseId() {
        return caseId;
    }

    int number() {
        return number;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Words words() {
        return new Words(kind, text, motivation, Optional.ofNullable(corrects));
    }
}
