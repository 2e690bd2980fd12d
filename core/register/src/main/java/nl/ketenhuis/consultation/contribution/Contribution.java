package nl.ketenhuis.consultation.contribution;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.consultation.agenda.AgendaItem;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;

/** What a partner is asked to bring in for an item on a case, and whether it did (inbreng). */
@Entity
@Table(name = "contribution")
class Contribution {

    /** Whether it was answered. */
    enum Status {
        ASKED,
        GIVEN,
        DECLINED
    }

    /** What is asked. */
    record Question(UUID organisationId, String text, LocalDate dueDate) {}

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

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String question;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "fact_ids")
    private String factIds;

    private String remark;
    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected Contribution() {}

    Contribution(AgendaItem item, Question asked, Viewer by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = by.houseId();
        this.consultationId = item.consultationId();
        this.itemId = item.id();
        this.caseId = item.caseId();
        this.organisationId = asked.organisationId();
        this.question = asked.text();
        this.dueDate = asked.dueDate();
        this.status = Status.ASKED;
        this.factIds = "";
        this.askedBy = by.subject();
        this.askedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    void give(List<UUID> facts, String said, String by) {
        factIds = facts.stream().distinct().map(UUID::toString).collect(Collectors.joining(" "));
        remark = said;
        answer(Status.GIVEN, by);
    }

    void decline(String why, String by) {
        reason = why;
        answer(Status.DECLINED, by);
    }

    private void answer(Status next, String by) {
        status = next;
        answeredAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        answeredBy = by;
    }

    boolean overdue() {
        return status == Status.ASKED && dueDate.isBefore(LocalDate.now(Amsterdam.ZONE));
    }

    UUID id() {
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

    UUID organisationId() {
        return organisationId;
    }

    String question() {
        return question;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Status status() {
        return status;
    }

    List<UUID> factIds() {
        return factIds.isEmpty()
                ? List.of()
                : Stream.of(factIds.split(" ")).map(UUID::fromString).toList();
    }

    String remark() {
        return remark;
    }

    String reason() {
        return reason;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
