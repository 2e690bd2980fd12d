package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFile.ClosingReason;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.casefile.fact.FactPassage;
import nl.ketenhuis.casefile.fact.FactPassage.Passage;
import nl.ketenhuis.disclosure.Disclosure;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.person.Person;

/**
 * Accepts, refuses or revokes a hand-over. Accepting closes the one case and opens the other in one transaction, with the
 * persons and the facts that may go. The hand-over's row is locked.
 */
@ApplicationScoped
class HandOverDecision {

    private final EntityManager entityManager;
    private final HandOverStates states;
    private final HandOvers handOvers;
    private final HandedPersons persons;
    private final TakenOverCase takenOver;
    private final FactPassage passage;
    private final CaseSteps steps;
    private final CaseTimeline timeline;
    private final CaseEvents events;
    private final DisclosureRegister disclosures;

    HandOverDecision(
            EntityManager entityManager,
            HandOverStates states,
            HandOvers handOvers,
            HandedPersons persons,
            TakenOverCase takenOver,
            FactPassage passage,
            CaseSteps steps,
            CaseTimeline timeline,
            CaseEvents events,
            DisclosureRegister disclosures) {
        this.entityManager = entityManager;
        this.states = states;
        this.handOvers = handOvers;
        this.persons = persons;
        this.takenOver = takenOver;
        this.passage = passage;
        this.steps = steps;
        this.timeline = timeline;
        this.events = events;
        this.disclosures = disclosures;
    }

    void refuse(HandOver handOver, Viewer viewer, String why) {
        end("refuseHandOver", handOver, viewer, why, Kind.HAND_OVER_REFUSED);
    }

    void revoke(HandOver handOver, Viewer viewer, String why) {
        end("revokeHandOver", handOver, viewer, why, Kind.HAND_OVER_REVOKED);
    }

    void accept(HandOver handOver, Viewer viewer, TakenOverCase.Terms terms) {
        states.machine().require("acceptHandOver", handOver, viewer);
        CaseFile left = lock(handOver.caseId());
        Step step = new Step("acceptHandOver", Kind.HAND_OVER_ACCEPTED, viewer.houseCode(), terms.motivation());
        steps.take(step, left, viewer, next -> left.close(ClosingReason.TRANSFERRED));
        HandOvers.House from = handOvers.houses(List.of(left.houseId())).get(left.houseId());
        Map<UUID, Person> people = persons.register(left, viewer.houseId(), "house:" + from.code());
        CaseFile taken = takenOver.open(left, from, people, viewer, terms);
        List<Passage> passages = passage.copy(left, taken, people);
        int along = (int) passages.stream().filter(Passage::travels).count();
        handOver.decide(HandOver.Status.ACCEPTED, viewer, terms.motivation());
        handOver.became(taken.id(), along, passages.size() - along);
        disclosures.record(Disclosure.to(viewer, left.houseId(), left.id(), "acceptHandOver"), viewer.traceId());
        events.tell(left, "nl.ketenhuis.case-handed-over.v1", Instant.now(), viewer.traceId());
    }

    private void end(String operation, HandOver handOver, Viewer viewer, String why, Kind kind) {
        String status = states.machine().require(operation, handOver, viewer);
        handOver.decide(HandOver.Status.valueOf(status), viewer, why);
        timeline.add(lock(handOver.caseId()), kind, Instant.now(), "hand-over", handOver.id());
    }

    /** Without the viewer's scope: the house that is asked acts on the case by the request, and is shown nothing of it. */
    private CaseFile lock(UUID caseId) {
        return entityManager.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }
}
