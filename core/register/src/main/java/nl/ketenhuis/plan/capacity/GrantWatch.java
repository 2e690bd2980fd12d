package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.work.Watch;
import nl.ketenhuis.plan.work.WorkItem;
import nl.ketenhuis.plan.work.WorkItems;

/**
 * Tells the cases whose turn for a place has come, and the partner that can start. Apart from giving the place: that happens
 * in the transaction of another case, which must not wait for this one.
 */
@ApplicationScoped
class GrantWatch implements Watch {

    private final EntityManager entityManager;
    private final Reservations reservations;
    private final InterventionTypes types;
    private final WorkItems work;
    private final CaseCourse course;

    GrantWatch(
            EntityManager entityManager,
            Reservations reservations,
            InterventionTypes types,
            WorkItems work,
            CaseCourse course) {
        this.entityManager = entityManager;
        this.reservations = reservations;
        this.types = types;
        this.work = work;
        this.course = course;
    }

    @Override
    public String name() {
        return "grantReservation";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return entityManager
                .createQuery("select distinct r.caseId from Reservation r where r.announced = false", UUID.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<Reservation> granted = reservations.unannounced(caseFile.id());
        Map<UUID, InterventionType> offered = types.byId(
                granted.stream().map(Reservation::interventionTypeId).distinct().toList());
        granted.forEach(reservation -> {
            reservation.announce();
            UUID partner = offered.get(reservation.interventionTypeId()).organisationId();
            work.raise(caseFile, partner, WorkItem.Kind.RESERVATION_GRANTED, reservation.id(), today);
            course.tell(caseFile, Happening.RESERVATION_GRANTED, reservation.id(), traceId);
        });
        return granted.size();
    }
}
