package nl.ketenhuis.consultation.holding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.consultation.decision.Decision;
import nl.ketenhuis.consultation.outcome.Outcome;
import nl.ketenhuis.plan.agreement.Promise;

/** What became of an item, as it is told. */
record Held(
        Outcome.Content content,
        List<Decided> decisions,
        List<Agreed> agreements,
        List<Reserved> reservations,
        Optional<Director> caseDirector,
        Optional<LocalDate> nextDate) {

    /** A decision, and the partners it binds. */
    record Decided(Decision.Words words, Set<UUID> organisations) {}

    /**
     * An agreement.
     *
     * @param decision place of the decision it follows from, from 0
     */
    record Agreed(int decision, Promise promise) {}

    /** A place in an intervention. */
    record Reserved(UUID interventionTypeId, LocalDate start) {}

    /** Who directs the case from now on. */
    record Director(String subject, UUID organisationId) {}
}
