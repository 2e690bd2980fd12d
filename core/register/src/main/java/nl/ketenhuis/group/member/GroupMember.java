package nl.ketenhuis.group.member;

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
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.group.YouthGroup;
import nl.ketenhuis.group.YouthGroup.Remark;

/** One person's time in a group, in a role, and on what evidence that is said. */
@Entity
@Table(name = "youth_group_member")
public class GroupMember {

    /** A facilitator helps from outside. */
    enum Role {
        LEADER,
        CORE,
        MEMBER,
        FOLLOWER,
        FACILITATOR
    }

    /** What is told. */
    record Entry(UUID personId, Role role, LocalDate since, String evidence) {}

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "member_since")
    private LocalDate since;

    @Column(name = "member_until")
    private LocalDate until;

    private String evidence;

    @Column(name = "end_motivation")
    private String endMotivation;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected GroupMember() {}

    GroupMember(YouthGroup group, Entry entry, Viewer teller) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.groupId = group.id();
        this.houseId = group.houseId();
        this.personId = entry.personId();
        this.role = entry.role();
        this.since = entry.since();
        this.evidence = entry.evidence();
        this.organisationId = teller.organisationId();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = teller.subject();
    }

    /** The same person goes on in the group this one became. */
    GroupMember goingOnIn(YouthGroup later, LocalDate on, Viewer teller) {
        return new GroupMember(later, new Entry(personId, role, on, evidence), teller);
    }

    /** Ends it; never before it began. */
    void end(Remark remark) {
        until = remark.on().isBefore(since) ? since : remark.on();
        endMotivation = remark.motivation();
    }

    public UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    int version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    String evidence() {
        return evidence;
    }

    String endMotivation() {
        return endMotivation;
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
