package nl.ketenhuis.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.group.YouthGroups;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.referral.Placements;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.Referral.Status;
import nl.ketenhuis.referral.ReferralSubject.Place;

/** What a decision must name, beyond what the contract's schema can say. */
@ApplicationScoped
class DecisionRules {

    private final Placements placements;
    private final PartnerOrganisations organisations;
    private final YouthGroups groups;
    private final Areas areas;

    DecisionRules(Placements placements, PartnerOrganisations organisations, YouthGroups groups, Areas areas) {
        this.placements = placements;
        this.organisations = organisations;
        this.groups = groups;
        this.areas = areas;
    }

    /** @throws Refused 400 with all that is wrong */
    void check(Referral referral, Decision decision, Viewer decider) {
        List<InputError> errors = new ArrayList<>();
        table(referral, decision).ifPresent(errors::add);
        Placements.pastDate("/nextDate", decision.nextDate().orElse(null)).ifPresent(errors::add);
        decision.priority()
                .filter(priority -> priority.reason() == null)
                .ifPresent(priority -> errors.add(InputError.at("/priorityReason", "required")));
        if (!organisations.findIds(referral.houseId(), decision.participants()).equals(decision.participants())) {
            errors.add(InputError.at("/participants", "not-a-participant"));
        }
        place(referral, decision, decider).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }

    /** The table a case comes to when the decision names none: that of the triage, else the theme's if it has one only. */
    Optional<UUID> tableOf(Referral referral) {
        return Optional.ofNullable(referral.tableId())
                .or(() -> placements.onlyTableOf(
                        referral.houseId(), referral.statement().theme()));
    }

    /** What a case about a group or area is about must be one the house knows, whoever named it. */
    private Optional<InputError> place(Referral referral, Decision decision, Viewer decider) {
        Optional<UUID> named = decision.placeId()
                .or(() -> Optional.ofNullable(referral.place()).map(Place::id));
        boolean needed = decision.outcome() == Status.ACCEPTED && referral.personId() == null;
        if (named.isEmpty()) {
            return needed ? Optional.of(InputError.at("/placeId", "required")) : Optional.empty();
        }
        boolean used = needed || decision.placeId().isPresent();
        return used && !isPlace(referral, named.get(), decider)
                ? Optional.of(InputError.at("/placeId", "place-of-the-house"))
                : Optional.empty();
    }

    private boolean isPlace(Referral referral, UUID placeId, Viewer decider) {
        return switch (referral.subjectKind()) {
            case GROUP -> groups.known(placeId, decider);
            case AREA -> areas.seek(placeId, decider).isPresent();
            case PERSON, SYSTEM -> false;
        };
    }

    private Optional<InputError> table(Referral referral, Decision decision) {
        boolean sentOn = decision.outcome() == Status.REFERRED_ON;
        if (decision.tableId().isEmpty()) {
            return sentOn ? Optional.of(InputError.at("/tableId", "required")) : Optional.empty();
        }
        return placements.isTable(referral.houseId(), decision.tableId().get(), !sentOn)
                ? Optional.empty()
                : Optional.of(InputError.at("/tableId", sentOn ? "table-outside-the-house" : "table-of-the-house"));
    }
}
