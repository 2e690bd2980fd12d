package nl.ketenhuis.referral;

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
import nl.ketenhuis.referral.ReferralSubject.Kind;
import nl.ketenhuis.referral.ReferralSubject.Place;

/** A partner's request that the house handle a problem of a person, family, group or area (aanmelding). */
@Entity
@Table(name = "referral")
public class Referral extends ReferralCourse {

    /** Where a referral stands (domain catalogue 4.3). Linked: accepted into a case that was open already (I-01). */
    public enum Status {
        DRAFT,
        SUBMITTED,
        INCOMPLETE,
        IN_TRIAGE,
        ACCEPTED,
        LINKED,
        REFERRED_ON,
        REJECTED,
        WITHDRAWN,
        MERGED
    }

    /** How soon the referrer wants it looked at. */
    public enum Urgency {
        LOW,
        NORMAL,
        HIGH,
        ACUTE
    }

    /**
     * What the referrer states.
     *
     * @param ownChainExhausted why the referrer's own chain cannot solve it (S-GEN-3)
     * @param notInformedReason why the person was not told; null when he or she was
     */
    public record Statement(
            String theme,
            String reason,
            String ownChainExhausted,
            Urgency urgency,
            boolean subjectInformed,
            String notInformedReason) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Kind subjectKind;

    private String theme;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "place_id")
    private UUID placeId;

    @Column(name = "place_name")
    private String placeName;

    @Column(name = "place_municipality")
    private String placeMunicipality;

    @Column(name = "draft_cipher")
    private byte[] draft;

    @Column(name = "referring_organisation_id")
    private UUID referringOrganisationId;

    @Column(name = "submitted_by")
    private String submittedBy;

    private String reason;

    @Column(name = "own_chain_exhausted")
    private String ownChainExhausted;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "subject_informed")
    private boolean subjectInformed;

    @Column(name = "not_informed_reason")
    private String notInformedReason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Referral() {}

    /**
     * A draft, the referrer's own until it is handed in.
     *
     * @param sealedSubject whom it is about, encrypted: nobody becomes known to the house by a draft
     */
    Referral(Viewer referrer, String number, Kind kind, Statement statement, byte[] sealedSubject) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = referrer.houseId();
        this.number = number;
        this.subjectKind = kind;
        this.theme = statement.theme();
        this.referringOrganisationId = referrer.organisationId();
        this.submittedBy = referrer.subject();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.draft = sealedSubject;
        become(Status.DRAFT);
        state(statement);
    }

    /** Takes what the referrer states anew. The theme stays. */
    public final void state(Statement statement) {
        reason = statement.reason();
        ownChainExhausted = statement.ownChainExhausted();
        urgency = statement.urgency();
        subjectInformed = statement.subjectInformed();
        notInformedReason = statement.notInformedReason();
    }

    /** The house takes it in, from now. Whom it is about is known by then. */
    public void submit(Optional<UUID> person, Optional<Place> place) {
        personId = person.orElse(null);
        place.ifPresent(this::about);
        draft = null;
        submittedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        become(Status.SUBMITTED);
    }

    /** Says which group or area of the register is meant. */
    public void placeIs(UUID registered) {
        placeId = registered;
    }

    private void about(Place place) {
        placeId = place.id();
        placeName = place.name();
        placeMunicipality = place.municipality();
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

    public Kind subjectKind() {
        return subjectKind;
    }

    /** The person, or the one a family is mostly about; null in a draft, and with a group or area. */
    public UUID personId() {
        return personId;
    }

    /** The group or area; null with a person or family. */
    public Place place() {
        return placeName == null ? null : new Place(placeId, placeName, placeMunicipality);
    }

    byte[] draft() {
        return draft;
    }

    public UUID referringOrganisationId() {
        return referringOrganisationId;
    }

    public Statement statement() {
        return new Statement(theme, reason, ownChainExhausted, urgency, subjectInformed, notInformedReason);
    }

    /** Null in a draft. */
    public Instant submittedAt() {
        return submittedAt;
    }
}
