package nl.ketenhuis.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ketenhuis.casefile.CaseFile.Kind;
import nl.ketenhuis.casefile.CaseFile.Status;
import nl.ketenhuis.casefile.single.OpenCases;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Guard;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a case in which state: table {@code case}, with its guards. */
@ApplicationScoped
public class CaseStates {

    private static final List<Status> HOLDABLE =
            List.of(Status.OPEN, Status.IN_CONSULTATION, Status.PLAN_AGREED, Status.IN_EXECUTION, Status.MONITORING);

    private final StateMachine<CaseFile> machine;
    private final List<ClosingCondition> conditions;
    private final CaseTerms terms;
    private final OpenCases openCases;

    CaseStates(StateMachines machines, @All List<ClosingCondition> conditions, CaseTerms terms, OpenCases openCases) {
        this.conditions = conditions;
        this.terms = terms;
        this.openCases = openCases;
        this.machine = machines.of("case", caseFile -> caseFile.status().name(), guards());
    }

    /** Something a package above wants settled before a case is closed: agreements, reservations. One statement, changes nothing. */
    public interface ClosingCondition {

        boolean met(CaseFile caseFile);
    }

    /** The table, to be asked before every act on a case. */
    public StateMachine<CaseFile> machine() {
        return machine;
    }

    /** Asks the table and takes the state the act leads to. */
    public void move(String operation, CaseFile caseFile, Viewer viewer) {
        caseFile.become(Status.valueOf(machine.require(operation, caseFile, viewer)));
    }

    private Map<String, Guard<CaseFile>> guards() {
        Map<String, Guard<CaseFile>> guards = new HashMap<>(Map.of(
                "directs-case", CaseStates::directs,
                "all-settled", (caseFile, viewer) -> settled(caseFile),
                "not-shielded", (caseFile, viewer) -> !caseFile.shielded(),
                "about-persons", (caseFile, viewer) -> caseFile.kind() == Kind.PERSON || caseFile.kind() == Kind.SYSTEM,
                "of-another-house", (caseFile, viewer) -> !caseFile.houseId().equals(viewer.houseId()),
                "within-watch-period", (caseFile, viewer) -> watched(caseFile)));
        guards.put(OpenCases.NONE_OPEN, (caseFile, viewer) -> !openCases.hasOther(caseFile));
        HOLDABLE.forEach(from -> guards.put(
                "held-from-" + from.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                (caseFile, viewer) -> caseFile.heldFrom() == from));
        return guards;
    }

    /** A process director directs every case of the house in sight; a case director those assigned to him or her. */
    public static boolean directs(CaseFile caseFile, Viewer viewer) {
        return viewer.roles().contains("process-director") || viewer.subject().equals(caseFile.caseDirector());
    }

    private boolean settled(CaseFile caseFile) {
        return conditions.stream().allMatch(condition -> condition.met(caseFile));
    }

    private boolean watched(CaseFile caseFile) {
        return caseFile.closedAt().isAfter(Instant.now().minus(terms.watchPeriodDays(), ChronoUnit.DAYS));
    }
}
