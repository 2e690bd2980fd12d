package nl.ketenhuis.plan.intervention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.capacity.Reservations;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.intervention.Intervention.Status;

/** Puts interventions on cases. In the caller's transaction, with the case locked. */
@ApplicationScoped
public class Interventions implements PanacheRepositoryBase<Intervention, UUID> {

    private final InterventionTypes types;
    private final InterventionQueries queries;
    private final Reservations reservations;
    private final CaseCourse course;

    Interventions(InterventionTypes types, InterventionQueries queries, Reservations reservations, CaseCourse course) {
        this.types = types;
        this.queries = queries;
        this.reservations = reservations;
        this.course = course;
    }

    /**
     * Chooses an intervention for a case; holds a place for it, or waits for one, when it needs one.
     *
     * @throws Refused 400 when it is not in the catalogue, 409 when the case is closed or no places were agreed
     */
    public Intervention propose(CaseFile caseFile, NewIntervention wish, Viewer viewer) {
        course.require("proposeIntervention", caseFile, viewer);
        LocalDate start = wish.start().orElse(LocalDate.now(Amsterdam.ZONE));
        InterventionType type = types.choose(viewer.houseId(), wish.interventionTypeId(), start, "/interventionTypeId");
        if (wish.end().filter(end -> end.isBefore(start)).isPresent()) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/plannedEndDate", "before-start"))));
        }
        requireFree(viewer.houseId(), type.organisationId(), wish.reference());
        Intervention chosen =
                Intervention.chosen(caseFile, type, wish, queries.beside(caseFile.id(), viewer), viewer.subject());
        persist(chosen);
        if (type.capacityBound()) {
            reservations.reserveFor(chosen.id(), caseFile, type, start, viewer);
        }
        course.note(caseFile, TimelineEntry.Kind.INTERVENTION_PROPOSED, "intervention", chosen.id());
        return chosen;
    }

    /** Puts on a case what runs outside the house, to be seen before something is chosen (S-PLN-9). */
    Intervention note(CaseFile caseFile, Intervention.Elsewhere elsewhere, Viewer viewer) {
        course.require("noteElsewhereIntervention", caseFile, viewer);
        Intervention noted = Intervention.noted(caseFile, elsewhere, viewer.subject());
        persist(noted);
        course.note(caseFile, TimelineEntry.Kind.INTERVENTION_PROPOSED, "intervention", noted.id());
        return noted;
    }

    /** A plan that names these was agreed: those that were proposed are agreed with it. */
    public void agreed(UUID caseId, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            LocalDate today = LocalDate.now(Amsterdam.ZONE);
            list("caseId = ?1 and id in ?2 and status = PROPOSED", caseId, ids)
                    .forEach(one -> one.become(Status.AGREED, today, null, null));
        }
    }

    /** Those of these that belong to the case. */
    public List<Intervention> ofCase(UUID caseId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("caseId = ?1 and id in ?2", caseId, ids);
    }

    /** A partner's number stands for one intervention. */
    void requireFree(UUID houseId, UUID organisationId, String reference) {
        if (reference != null && known(houseId, organisationId, reference).isPresent()) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/reference", "code-in-use"))));
        }
    }

    /** A partner's own, by the partner's number of it. */
    public Optional<Intervention> known(UUID houseId, UUID organisationId, String reference) {
        return find("houseId = ?1 and organisationId = ?2 and reference = ?3", houseId, organisationId, reference)
                .firstResultOptional();
    }
}
