package nl.ketenhuis.area;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.area.Area.Attention;
import nl.ketenhuis.area.Area.Rating;
import org.hibernate.annotations.Immutable;

/** How much attention an area had from a day on. Never changes: what was so in the past stays known. */
@Entity
@Immutable
@Table(name = "area_attention")
class AreaAttention {

    @Id
    private UUID id;

    @Column(name = "area_id")
    private UUID areaId;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private Attention attention;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    private String motivation;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AreaAttention() {}

    AreaAttention(Area area, Rating rating, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.areaId = area.id();
        this.houseId = area.houseId();
        this.attention = rating.attention();
        this.ratedOn = rating.on();
        this.motivation = rating.motivation();
        this.recordedBy = by;
    }

    Attention attention() {
        return attention;
    }

    LocalDate ratedOn() {
        return ratedOn;
    }

    String motivation() {
        return motivation;
    }
}
