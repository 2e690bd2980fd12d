package nl.ketenhuis.casefile.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.casefile.fact.FactTravel;
import nl.ketenhuis.casefile.fact.FactTravel.Verdict;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.table.ConsultationTables;

/** Moves a case to a table, with what may travel there (I-04). In the caller's transaction; the case's row is locked. */
@ApplicationScoped
class CaseTransfer {

    private final CaseSteps steps;
    private final FactTravel travel;
    private final TableAssignments assignments;
    private final ConsultationTables tables;

    CaseTransfer(CaseSteps steps, FactTravel travel, TableAssignments assignments, ConsultationTables tables) {
        this.steps = steps;
        this.travel = travel;
        this.assignments = assignments;
        this.tables = tables;
    }

    /** Where to, why, and when the case is looked at next. */
    record Destination(UUID tableId, String motivation, LocalDate nextDate, Optional<Integer> priority) {}

    /** @throws Refused 400 for a table that is not the house's or not in force today, or a day that is past */
    List<Verdict> transfer(CaseFile caseFile, Viewer viewer, Destination to) {
        requireTable(caseFile.houseId(), to.tableId());
        Dates.requireNotPast("/nextDate", to.nextDate());
        List<Verdict> verdicts = new ArrayList<>();
        Step step = new Step("transferCase", Kind.TABLE_ASSIGNED, to.tableId().toString(), to.motivation());
        steps.take(step, caseFile, viewer, same -> {
            verdicts.addAll(travel.take(caseFile, to.tableId(), viewer.traceId()));
            caseFile.putOnTable(to.tableId(), to.priority().orElse(caseFile.priority()));
            caseFile.nextDate(to.nextDate());
        });
        int along = (int) verdicts.stream().filter(Verdict::travels).count();
        TableAssignment next = new TableAssignment(caseFile, to.motivation()).with(along, verdicts.size() - along);
        assignments.replace(caseFile, next, viewer.traceId());
        return verdicts;
    }

    /** What a transfer would do to the facts of a case. */
    List<Verdict> preview(CaseFile caseFile, UUID tableId) {
        requireTable(caseFile.houseId(), tableId);
        return travel.check(caseFile, tableId);
    }

    private void requireTable(UUID houseId, UUID tableId) {
        boolean inForce = tables.find(houseId, tableId)
                .filter(table -> table.inForce(LocalDate.now(Amsterdam.ZONE)))
                .isPresent();
        if (!inForce) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/tableId", "unknown-table"))));
        }
    }
}
