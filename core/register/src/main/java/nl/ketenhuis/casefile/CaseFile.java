package nl.ketenhuis.casefile;

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

/** A case of a Safety House: one problem, handled across chains under one direction. */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseCourse {

    /** Where a case stands in its life (domain catalogue 4.4). A closed case is read-only (I-17); every other is open. */
    public enum Status {
        OPEN,
        IN_CONSULTATION,
        PLAN_AGREED,
        IN_EXECUTION,
        MONITORING,
        ON_HOLD,
        CLOSED
    }

    /** What the case is about: a person, a social system such as a family, a group, or an area (S-GEN-2). */
    public enum Kind {
        PERSON,
        SYSTEM,
        GROUP,
        AREA
    }

    /** Where it is steered: by a local team, the house, or nationally. */
    public enum Level {
        LOCAL,
        HOUSE,
        NATIONAL
    }

    /** Why it ended. */
    public enum ClosingReason {
        GOAL_REACHED,
        NO_ADDED_VALUE,
        MOVED,
        DECEASED,
        NO_COOPERATION,
        TRANSFERRED,
        MERGED
    }

    /** The priority of a case nobody has set one for; 1 comes first, 5 last. */
    public static final int NORMAL_PRIORITY = 3;

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String theme;

    @Column(name = "system_id")
    private UUID systemId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "area_id")
    private UUID areaId;

    @Column(name = "table_id")
    private UUID tableId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private int priority;
    private String owner;

    @Column(name = "case_director")
    private String caseDirector;

    private String provenance;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private boolean shielded;

    @Column(name = "planned_release_date")
    private LocalDate plannedReleaseDate;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "event_sequence")
    private long eventSequence;

    @Column(name = "last_event_at")
    private Instant lastEventAt;

    protected CaseFile() {}

    CaseFile(UUID houseId, String number, CaseOpening.Opening opening) {
        CaseOpening.Subject subject = opening.subject();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.number = number;
        this.kind = subject.kind();
        this.systemId = subject.kind() == Kind.SYSTEM ? subject.id() : null;
        this.groupId = subject.kind() == Kind.GROUP ? subject.id() : null;
        this.areaId = subject.kind() == Kind.AREA ? subject.id() : null;
        this.theme = opening.theme();
        this.tableId = opening.tableId().orElse(null);
        this.level = Level.HOUSE;
        this.priority = opening.priority();
        this.owner = opening.owner().orElse(null);
        this.provenance = opening.provenance().orElse(null);
        this.municipalityCode = subject.municipality().orElse(null);
        this.shielded = subject.shielded();
        nextDate(opening.nextDate().orElse(null));
    }

    /** Puts the case on a table, in this place of its list. */
    public void putOnTable(UUID table, int rank) {
        tableId = table;
        priority = rank;
    }

    /** Steers the case at another level. */
    public void changeLevel(Level next) {
        level = next;
    }

    /** Makes someone answerable for the process. */
    public void ownedBy(String processDirector) {
        owner = processDirector;
    }

    /** Makes someone direct the case; null when nobody does. */
    public void directedBy(String director) {
        caseDirector = director;
    }

    /** Puts the dates of the focal person's detention on the case (S-INF-3). */
    public void recordCustody(Optional<LocalDate> planned, Optional<LocalDate> released) {
        plannedReleaseDate = planned.orElse(null);
        releasedOn = released.orElse(null);
    }

    /** The number of the next event of this case: rises by one, without gaps. The row must be locked. */
    public long nextEvent() {
        lastEventAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        eventSequence++;
        return eventSequence;
    }

    public UUID id() {
        return id;
    }

    public UUID houseId() {
        return houseId;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String theme() {
        return theme;
    }

    /** Id of the social system, group or area it is about; null for a person's case. */
    public UUID subjectId() {
        return systemId != null ? systemId : groupId != null ? groupId : areaId;
    }

    /** The table it stands on; null when it stands on none. */
    public UUID tableId() {
        return tableId;
    }

    public Level level() {
        return level;
    }

    public int priority() {
        return priority;
    }

    /** Subject of the process director (procesregisseur); null when nobody is. */
    public String owner() {
        return owner;
    }

    /** Subject of the case director (casusregisseur); null when nobody is. */
    public String caseDirector() {
        return caseDirector;
    }

    /** Where a case that was not opened here comes from; null for all others. */
    public String provenance() {
        return provenance;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public boolean shielded() {
        return shielded;
    }

    public LocalDate plannedReleaseDate() {
        return plannedReleaseDate;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public Instant lastEventAt() {
        return lastEventAt;
    }
}
