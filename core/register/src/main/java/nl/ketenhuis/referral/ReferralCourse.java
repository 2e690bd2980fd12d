package nl.ketenhuis.referral;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.referral.Referral.Status;

/** What the house does with a referral: the part of {@link Referral} that the desk's acts move (domain catalogue 4.3). */
@MappedSuperclass
public abstract class ReferralCourse {

    /** What the house asks of the referrer, and by when. */
    public record Completion(String question, LocalDate due) {}

    /** How urgent it is held to be, and why; 1 goes first. */
    public record Priority(int rank, String reason) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "completion_question")
    private String completionQuestion;

    @Column(name = "completion_due")
    private LocalDate completionDue;

    @Column(name = "table_id")
    private UUID tableId;

    private String owner;

    @Column(name = "next_date")
    private LocalDate nextDate;

    private Integer priority;

    @Column(name = "priority_reason")
    private String priorityReason;

    @Column(name = "criteria_set_id")
    private UUID criteriaSetId;

    @Column(name = "open_criteria")
    private int openCriteria;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String motivation;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "routed_to_table_id")
    private UUID routedToTableId;

    @Column(name = "merged_into_id")
    private UUID mergedIntoId;

    /** Takes the state an act leads to; the act has asked {@link ReferralStates} first. */
    public void become(Status next) {
        status = next;
    }

    /** Gives it its one table, its one owner and a next date (I-03). */
    public void place(Placement placement) {
        tableId = placement.tableId();
        owner = placement.owner();
        nextDate = placement.nextDate();
    }

    /** Holds it to a set of criteria for good: a later version does not touch it (I-24). */
    public void heldTo(UUID setId) {
        criteriaSetId = setId;
    }

    /** How many mandatory criteria nobody and nothing has answered yet. */
    public void openCriteria(int many) {
        openCriteria = many;
    }

    /** Ranks it on the list of its table (S-TRI-8). */
    public void prioritise(Priority rank) {
        priority = rank.rank();
        priorityReason = rank.reason();
    }

    public void ask(Completion completion) {
        status = Status.INCOMPLETE;
        completionQuestion = completion.question();
        completionDue = completion.due();
        nextDate = completion.due();
    }

    /** Ends it; no longer waits for anybody. */
    public void end(Status outcome, String by, String why) {
        status = outcome;
        decidedBy = by;
        decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        motivation = why;
    }

    public void toCase(UUID id) {
        caseId = id;
    }

    public void routedTo(UUID outsideTable) {
        routedToTableId = outsideTable;
    }

    public void mergedInto(UUID other) {
        mergedIntoId = other;
    }

    public Status status() {
        return status;
    }

    /** Null when nothing was asked. */
    public Completion completion() {
        return completionQuestion == null ? null : new Completion(completionQuestion, completionDue);
    }

    public UUID tableId() {
        return tableId;
    }

    public String owner() {
        return owner;
    }

    public LocalDate nextDate() {
        return nextDate;
    }

    /** Null while nobody has ranked it. */
    public Priority priority() {
        return priority == null ? null : new Priority(priority, priorityReason);
    }

    /** Null when the house had none in force for the theme when it came in. */
    public UUID criteriaSetId() {
        return criteriaSetId;
    }

    public int openCriteria() {
        return openCriteria;
    }

    /** Whether it has ended: nothing about it changes any more. */
    public boolean decided() {
        return decidedAt != null;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String motivation() {
        return motivation;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID routedToTableId() {
        return routedToTableId;
    }

    public UUID mergedIntoId() {
        return mergedIntoId;
    }
}
