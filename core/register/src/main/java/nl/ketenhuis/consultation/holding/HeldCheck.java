package nl.ketenhuis.consultation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.TableOutput;
import nl.ketenhuis.consultation.decision.Decisions;
import nl.ketenhuis.consultation.holding.Held.Agreed;
import nl.ketenhuis.consultation.holding.Held.Decided;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.table.ConsultationTables;

/** Holds what is told of an item against itself, the case and the sort of table, before anything is written. */
@ApplicationScoped
class HeldCheck {

    private final Decisions decisions;
    private final ConsultationTables tables;

    HeldCheck(Decisions decisions, ConsultationTables tables) {
        this.decisions = decisions;
        this.tables = tables;
    }

    /**
     * @throws Refused 400 with all that is wrong; 409, guard {@code yields-output}, when the table should have decided more
     *     and nothing is said of why it did not
     */
    void require(Held held, Consultation meeting, CaseFile caseFile) {
        InputFaults faults = new InputFaults();
        for (int i = 0; i < held.decisions().size(); i++) {
            Decided decided = held.decisions().get(i);
            faults.when(
                    decided.words()
                            .corrects()
                            .filter(id -> !decisions.correctable(id, caseFile.id()))
                            .isPresent(),
                    "/decisions/" + i + "/corrects",
                    "not-correctable");
        }
        for (int i = 0; i < held.agreements().size(); i++) {
            check(held.agreements().get(i), held, meeting, "/agreements/" + i, faults);
        }
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        faults.when(held.nextDate().filter(day -> day.isBefore(today)).isPresent(), "/nextDate", "in-the-past")
                .refuse();
        requireOutput(held, meeting);
    }

    private static void check(Agreed agreed, Held held, Consultation meeting, String pointer, InputFaults faults) {
        boolean there = agreed.decision() < held.decisions().size();
        faults.when(!there, pointer + "/decision", "unknown-decision")
                .before(agreed.promise().due(), meeting.day(), pointer + "/dueDate")
                .when(
                        there
                                && !held.decisions()
                                        .get(agreed.decision())
                                        .organisations()
                                        .contains(agreed.promise().responsibleOrganisationId()),
                        pointer + "/responsibleOrganisationId",
                        "not-bound");
    }

    private void requireOutput(Held held, Consultation meeting) {
        TableOutput output =
                TableOutput.of(tables.get(meeting.houseId(), meeting.tableId()).type());
        boolean yielded = output.yields().isEmpty()
                || held.decisions().stream()
                        .anyMatch(one -> output.yields().contains(one.words().kind()));
        if (!yielded && held.content().noOutputReason().isEmpty()) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-yields-output").withGuard("yields-output"));
        }
    }
}
