package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.capacity.Reservation;
import nl.ketenhuis.plan.capacity.Reservations;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.InterventionSight.Sight;

/** Gathers what is to be told of interventions, for any number of them in a fixed number of statements. */
@ApplicationScoped
public class InterventionReading {

    private final PartnerOrganisations organisations;
    private final InterventionTypes types;
    private final Reservations reservations;
    private final InterventionSight sight;

    InterventionReading(
            PartnerOrganisations organisations,
            InterventionTypes types,
            Reservations reservations,
            InterventionSight sight) {
        this.organisations = organisations;
        this.types = types;
        this.reservations = reservations;
        this.sight = sight;
    }

    /** What goes with a number of interventions. */
    public record Around(
            Map<UUID, Organisation> names,
            Map<UUID, InterventionType> types,
            Map<UUID, Reservation> places,
            Sight sight) {}

    Around around(Collection<InCase<Intervention>> shown, Viewer viewer) {
        List<Intervention> all = shown.stream().map(InCase::thing).toList();
        return new Around(
                names(all),
                types.byId(all.stream()
                        .map(Intervention::interventionTypeId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                reservations.of(all.stream().map(Intervention::id).toList()),
                sight(shown, viewer));
    }

    /** What goes with a summary: names and sight only. */
    public Around brief(Collection<InCase<Intervention>> shown, Viewer viewer) {
        List<Intervention> all = shown.stream().map(InCase::thing).toList();
        return new Around(names(all), Map.of(), Map.of(), sight(shown, viewer));
    }

    private Map<UUID, Organisation> names(Collection<Intervention> all) {
        return organisations.find(all.stream()
                .map(Intervention::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Sight sight(Collection<InCase<Intervention>> shown, Viewer viewer) {
        return sight.of(viewer, shown.stream().map(InCase::caseFile).toList());
    }
}
