package nl.ketenhuis.consultation.topic;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;

/** A matter that was seen in more than one case, for the chairs to discuss; it names no person and no case. */
@Entity
@Table(name = "chair_topic")
class ChairTopic {

    /** How far it is. */
    enum Status {
        RAISED,
        ON_AGENDA,
        DISCUSSED,
        WITHDRAWN
    }

    /** What is brought up. */
    record Entry(String title, String text, Optional<String> theme, Optional<Integer> caseCount) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String title;
    private String text;
    private String theme;

    @Column(name = "case_count")
    private Integer caseCount;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private String raisedBy;

    private String conclusion;
    private String reason;

    protected ChairTopic() {}

    ChairTopic(Entry entry, Viewer by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = by.houseId();
        this.title = entry.title();
        this.text = entry.text();
        this.theme = entry.theme().orElse(null);
        this.caseCount = entry.caseCount().orElse(null);
        this.status = Status.RAISED;
        this.raisedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.raisedBy = by.subject();
    }

    void become(Status next) {
        status = next;
    }

    void conclude(String concluded) {
        status = Status.DISCUSSED;
        conclusion = concluded;
    }

    void withdraw(String why) {
        status = Status.WITHDRAWN;
        reason = why;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Entry entry() {
        return new Entry(title, text, Optional.ofNullable(theme), Optional.ofNullable(caseCount));
    }

    Status status() {
        return status;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String conclusion() {
        return conclusion;
    }

    String reason() {
        return reason;
    }
}
