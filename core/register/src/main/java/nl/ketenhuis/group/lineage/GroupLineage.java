package nl.ketenhuis.group.lineage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.group.YouthGroup;
import nl.ketenhuis.group.YouthGroup.Remark;
import org.hibernate.annotations.Immutable;

/** One group came from another. Never changes. */
@Entity
@Immutable
@Table(name = "youth_group_lineage")
public class GroupLineage {

    /** How it came from it. */
    public enum Kind {
        SPLIT,
        MERGE
    }

    /** The group that was, and the one that came of it. */
    @Embeddable
    public record Key(
            @Column(name = "earlier_id") UUID earlierId,
            @Column(name = "later_id") UUID laterId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String motivation;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected GroupLineage() {}

    GroupLineage(YouthGroup earlier, YouthGroup later, Kind kind, Remark remark, Viewer teller) {
        this.id = new Key(earlier.id(), later.id());
        this.houseId = earlier.houseId();
        this.kind = kind;
        this.happenedOn = remark.on();
        this.motivation = remark.motivation();
        this.recordedBy = teller.subject();
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String motivation() {
        return motivation;
    }
}
