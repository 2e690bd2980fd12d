package nl.ketenhuis.consultation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.outcome.Outcomes.Row;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/**
 * Publishes outcomes: to who takes part in the case, and to whom a decision binds (domain catalogue 4.5, step 7). In the
 * caller's transaction; the meeting is locked first, then the case.
 */
@ApplicationScoped
public class OutcomePublication {

    private static final String RECIPIENTS = """
            insert into outcome_recipient (outcome_id, organisation_id, house_id, participant)
            select ?, one.organisation_id, ?, bool_or(one.participant)
            from (select p.organisation_id, true as participant from case_participant p
                  where p.case_id = ? and p.until is null
                  union all
                  select b.organisation_id, false from decision_organisation b join decision d on d.id = b.decision_id
                  where d.agenda_item_id = ?) one
            group by one.organisation_id""";

    private final Outcomes outcomes;
    private final Consultations consultations;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseEvents events;
    private final PlainSql sql;
    private final StateMachine<Outcome> machine;

    OutcomePublication(
            Outcomes outcomes,
            Consultations consultations,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseEvents events,
            PlainSql sql,
            StateMachines machines) {
        this.outcomes = outcomes;
        this.consultations = consultations;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.events = events;
        this.sql = sql;
        this.machine = machines.of("outcome", outcome -> outcome.status().name(), Map.of());
    }

    /** Publishes what was not published yet of a meeting, which is locked. */
    public void publishAll(Consultation meeting, Viewer viewer) {
        outcomes.drafts(meeting.id()).forEach(outcome -> publish(outcome, viewer));
    }

    Outcome publish(UUID outcomeId, String ifMatch, Viewer viewer) {
        Row row = outcomes.get(outcomeId, viewer);
        consultations.lock(row.outcome().consultationId(), viewer);
        outcomes.getEntityManager().refresh(row.outcome());
        ETags.require(ifMatch, row.outcome().version());
        machine.require("publishOutcome", row.outcome(), viewer);
        publish(row.outcome(), viewer);
        return row.outcome();
    }

    /** The first time a partner sees an outcome is told to who follows the case. */
    void viewed(Row row, Viewer viewer) {
        CaseFile caseFile = lock(row.outcome().caseId());
        events.tell(caseFile, "nl.ketenhuis.outcome-viewed.v1", Instant.now(), viewer.traceId());
    }

    List<Allowed> allowed(Outcome outcome, Viewer viewer) {
        return machine.allowed(outcome, viewer);
    }

    private void publish(Outcome outcome, Viewer viewer) {
        CaseFile caseFile = lock(outcome.caseId());
        outcomes.flush();
        sql.update(RECIPIENTS, outcome.id(), caseFile.houseId(), caseFile.id(), outcome.itemId());
        outcome.publish();
        Instant now = Instant.now();
        timeline.add(caseFile, Kind.OUTCOME_PUBLISHED, now, "outcome", outcome.id());
        events.tell(caseFile, "nl.ketenhuis.outcome-published.v1", now, viewer.traceId());
    }

    /** Without the viewer's sight of the case: that it may publish was asked of the meeting. */
    private CaseFile lock(UUID caseId) {
        return caseFiles.findById(caseId, LockModeType.PESSIMISTIC_WRITE);
    }
}
