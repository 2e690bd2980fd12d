package nl.ketenhuis.plan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Keeps the catalogue of a house. In the caller's transaction. */
@ApplicationScoped
class CatalogueUpkeep {

    private final InterventionTypes types;
    private final PartnerOrganisations organisations;
    private final StateMachine<InterventionType> machine;

    CatalogueUpkeep(InterventionTypes types, PartnerOrganisations organisations, StateMachines machines) {
        this.types = types;
        this.organisations = organisations;
        this.machine = machines.of("intervention-type", type -> type.status().name(), Map.of());
    }

    InterventionType create(Viewer viewer, InterventionType.Identity identity, Offer offer) {
        List<InputError> errors = new ArrayList<>(faults(offer));
        if (types.count("houseId = ?1 and code = ?2", viewer.houseId(), identity.code()) > 0) {
            errors.add(InputError.at("/code", "code-in-use"));
        }
        if (organisations
                .findIds(viewer.houseId(), Set.of(identity.organisationId()))
                .isEmpty()) {
            errors.add(InputError.at("/organisationId", "not-a-participant"));
        }
        refuse(errors);
        InterventionType type = new InterventionType(viewer.houseId(), identity, offer);
        types.persist(type);
        return type;
    }

    InterventionType revise(UUID id, String ifMatch, Viewer viewer, Offer offer) {
        refuse(faults(offer));
        InterventionType type = lock(id, ifMatch, viewer);
        machine.require("reviseInterventionType", type, viewer);
        type.revise(offer);
        return type;
    }

    InterventionType end(UUID id, String ifMatch, Viewer viewer, LocalDate lastDay) {
        InterventionType type = lock(id, ifMatch, viewer);
        machine.require("endInterventionType", type, viewer);
        if (lastDay.isBefore(type.validFrom())) {
            refuse(List.of(InputError.at("/until", "before-start")));
        }
        type.end(lastDay);
        return type;
    }

    List<Allowed> allowed(InterventionType type, Viewer viewer) {
        return machine.allowed(type, viewer);
    }

    private InterventionType lock(UUID id, String ifMatch, Viewer viewer) {
        InterventionType type = types.get(id, viewer.houseId(), LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, type.version());
        return type;
    }

    private static List<InputError> faults(Offer offer) {
        boolean reversed =
                offer.minimumAge() != null && offer.maximumAge() != null && offer.minimumAge() > offer.maximumAge();
        return reversed ? List.of(InputError.at("/maximumAge", "below-minimum")) : List.of();
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }
}
