package nl.ketenhuis.casefile.system;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A family or other system of persons (gezin, systeem) that a case can be about. */
@Entity
@Table(name = "social_system")
public class SocialSystem {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String name;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SocialSystem() {}

    SocialSystem(UUID houseId, String name) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.name = name;
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.changedAt = recordedAt;
    }

    /** Its members changed: so does its version. */
    void touch() {
        changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
