package nl.ketenhuis.plan.capacity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.plan.catalogue.InterventionType;

/**
 * Places agreed for a period (capaciteitsafspraak). Counts who holds how many; changed only with its row locked, so that two
 * requests for the last place take turns. The database refuses more than there are (I-08).
 */
@Entity
@Table(name = "capacity_allotment")
public class CapacityAllotment {

    /** Whether its period has not passed. */
    enum Status {
        CURRENT,
        PAST
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "intervention_type_id")
    private UUID interventionTypeId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private int slots;
    private int reserved;
    private int used;
    private int waiting;

    protected CapacityAllotment() {}

    CapacityAllotment(InterventionType type, LocalDate from, LocalDate lastDay, int slots) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = type.houseId();
        this.interventionTypeId = type.id();
        this.validFrom = from;
        this.validTo = lastDay.plusDays(1);
        this.slots = slots;
    }

    void resize(int places) {
        slots = places;
    }

    /** Whether a new request gets a place at once: one is free, and nobody waits for it. */
    boolean givesAtOnce() {
        return free() > 0 && waiting == 0;
    }

    void reserve() {
        reserved++;
    }

    void queue() {
        waiting++;
    }

    void leaveQueue() {
        waiting--;
    }

    void use() {
        reserved--;
        used++;
    }

    void giveBack(Reservation.Status from) {
        if (from == Reservation.Status.USED) {
            used--;
        } else {
            reserved--;
        }
    }

    Status status() {
        return validTo.isAfter(LocalDate.now(Amsterdam.ZONE)) ? Status.CURRENT : Status.PAST;
    }

    int free() {
        return slots - reserved - used;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID interventionTypeId() {
        return interventionTypeId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    int slots() {
        return slots;
    }

    int reserved() {
        return reserved;
    }

    int used() {
        return used;
    }

    int waiting() {
        return waiting;
    }
}
