package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.fact.FactPassage;
import nl.ketenhuis.casefile.fact.FactPassage.Passage;
import nl.ketenhuis.disclosure.Disclosure;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** A house asks another to take a case over. In the caller's transaction; the case's row is locked. */
@ApplicationScoped
class HandOverAsking {

    private final HandOvers handOvers;
    private final HandedPersons persons;
    private final FactPassage passage;
    private final CaseStates states;
    private final CaseTimeline timeline;
    private final DisclosureRegister disclosures;

    HandOverAsking(
            HandOvers handOvers,
            HandedPersons persons,
            FactPassage passage,
            CaseStates states,
            CaseTimeline timeline,
            DisclosureRegister disclosures) {
        this.handOvers = handOvers;
        this.persons = persons;
        this.passage = passage;
        this.states = states;
        this.timeline = timeline;
        this.disclosures = disclosures;
    }

    /** @throws Refused 400 when there is no such other house */
    HandOvers.House otherHouse(String code, Viewer viewer) {
        return handOvers
                .house(code)
                .filter(house -> !house.id().equals(viewer.houseId()))
                .orElseThrow(() -> new Refused(Refusal.invalid(List.of(InputError.at("/houseCode", "unknown-house")))));
    }

    /** Tells the other house theme, municipality and extent, and nothing else; the telling is recorded (I-09). */
    HandOver ask(CaseFile caseFile, Viewer viewer, HandOvers.House to, String motivation) {
        states.machine().require("requestHandOver", caseFile, viewer);
        if (handOvers.waiting(caseFile.id())) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-no-hand-over-waits")
                    .withGuard("no-hand-over-waits"));
        }
        List<Passage> passages = passage.check(caseFile, to.id());
        int along = (int) passages.stream().filter(Passage::travels).count();
        HandOver.Extent extent = new HandOver.Extent(persons.of(caseFile).size(), along, passages.size() - along);
        HandOver handOver = new HandOver(caseFile, to.id(), motivation, extent, viewer);
        handOvers.add(handOver);
        timeline.add(caseFile, Kind.HAND_OVER_REQUESTED, Instant.now(), "hand-over", handOver.id());
        disclosures.record(
                new Disclosure(
                        viewer.houseId(),
                        caseFile.id(),
                        "requestHandOver",
                        "house:" + to.code(),
                        to.oin(),
                        viewer.purpose().orElseThrow()),
                viewer.traceId());
        return handOver;
    }
}
