package nl.ketenhuis.plan.capacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;

/**
 * Holds places for cases and gives them back (S-PLN-6): never more than were agreed, however many ask at once (I-08). In the
 * caller's transaction, with the case locked.
 */
@ApplicationScoped
public class Reservations implements PanacheRepositoryBase<Reservation, UUID> {

    private final CapacityAllotments allotments;
    private final WaitingLine line;
    private final CaseCourse course;

    Reservations(CapacityAllotments allotments, WaitingLine line, CaseCourse course) {
        this.allotments = allotments;
        this.line = line;
        this.course = course;
    }

    /**
     * Holds a place, or puts the case in the line for one.
     *
     * @param start day it is to start: says of which period the place is
     * @throws Refused 409, guard {@code capacity-is-agreed}, when no places were agreed for that day
     */
    public Reservation reserve(CaseFile caseFile, InterventionType type, LocalDate start, Viewer viewer) {
        CapacityAllotment allotment = allotments
                .lockFor(type.id(), start)
                .orElseThrow(() -> new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-capacity-is-agreed")
                        .withGuard("capacity-is-agreed")));
        boolean given = allotment.givesAtOnce();
        if (given) {
            allotment.reserve();
        } else {
            allotment.queue();
        }
        Reservation reservation = new Reservation(
                caseFile,
                allotment,
                given ? Reservation.Status.RESERVED : Reservation.Status.WAITING,
                viewer.subject());
        persist(reservation);
        if (!given) {
            course.tell(caseFile, Happening.CAPACITY_EXHAUSTED, reservation.id(), viewer.traceId());
        }
        return reservation;
    }

    /** Holds a place for an intervention: one the case holds already and that is for none, or a new one. */
    public Reservation reserveFor(
            UUID interventionId, CaseFile caseFile, InterventionType type, LocalDate start, Viewer viewer) {
        Reservation reservation = find(
                        "caseId = ?1 and interventionTypeId = ?2 and interventionId is null and status in (WAITING, RESERVED)"
                                + " order by id",
                        caseFile.id(),
                        type.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> reserve(caseFile, type, start, viewer));
        reservation.holdFor(interventionId);
        return reservation;
    }

    /** The place is taken: what it was held for has started. */
    public void use(Reservation reservation) {
        CapacityAllotment allotment = lockWith(reservation);
        if (reservation.status() == Reservation.Status.RESERVED) {
            allotment.use();
            reservation.use();
        }
    }

    /** Gives the place back, to who waits longest; or leaves the line. */
    public void release(Reservation reservation, String reason) {
        CapacityAllotment allotment = lockWith(reservation);
        if (reservation.status() == Reservation.Status.RELEASED) {
            return;
        }
        if (reservation.status() == Reservation.Status.WAITING) {
            allotment.leaveQueue();
        } else {
            allotment.giveBack(reservation.status());
        }
        reservation.release(reason);
        line.advance(allotment);
    }

    /** The reservation of an intervention, if it needs a place. */
    public Optional<Reservation> of(UUID interventionId) {
        return find("interventionId", interventionId).firstResultOptional();
    }

    /** The reservations of these interventions, by intervention, in one statement. */
    public Map<UUID, Reservation> of(Collection<UUID> interventionIds) {
        return interventionIds.isEmpty()
                ? Map.of()
                : list("interventionId in ?1", interventionIds).stream()
                        .collect(Collectors.toMap(Reservation::interventionId, Function.identity()));
    }

    /** Its turn may have come since it was read: only under the lock of the allotment does its state stand still. */
    private CapacityAllotment lockWith(Reservation reservation) {
        CapacityAllotment allotment = allotments.lock(reservation.allotmentId());
        getEntityManager().refresh(reservation);
        return allotment;
    }

    List<Reservation> unannounced(UUID caseId) {
        return list("caseId = ?1 and announced = false order by id", caseId);
    }
}
