package nl.ketenhuis.plan.settlement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.mandate.Mandates;
import nl.ketenhuis.plan.agreement.DecisionGround;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.InterventionQueries;
import nl.ketenhuis.plan.progress.Via;
import nl.ketenhuis.plan.settlement.SettlementAdvice.OfficialReport;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Advises on settlements, and takes in the prosecutor's decision, which only the prosecution service gives (S-PLN-8). */
@ApplicationScoped
class Settlements {

    private static final String PROSECUTION = "PUBLIC_PROSECUTION";
    private static final String DECISION = "SETTLE";

    private final EntityManager entityManager;
    private final CaseFiles caseFiles;
    private final CaseThings things;
    private final CaseCourse course;
    private final InterventionQueries interventions;
    private final PartnerOrganisations organisations;
    private final Mandates mandates;
    private final List<DecisionGround> grounds;
    private final StateMachine<InCase<SettlementAdvice>> machine;

    Settlements(
            EntityManager entityManager,
            CaseFiles caseFiles,
            CaseThings things,
            CaseCourse course,
            InterventionQueries interventions,
            PartnerOrganisations organisations,
            Mandates mandates,
            @All List<DecisionGround> grounds,
            StateMachines machines) {
        this.entityManager = entityManager;
        this.caseFiles = caseFiles;
        this.things = things;
        this.course = course;
        this.interventions = interventions;
        this.organisations = organisations;
        this.mandates = mandates;
        this.grounds = grounds;
        this.machine = machines.of(
                "settlement",
                one -> one.thing().status().name(),
                Map.of(
                        "case-is-open",
                        (one, viewer) -> one.open(),
                        "is-answerable",
                        (one, viewer) -> one.answerable(one.thing().organisationId(), viewer),
                        "is-prosecution",
                        (one, viewer) -> prosecution(viewer),
                        "mandate-in-force",
                        this::mandated));
    }

    InCase<SettlementAdvice> advise(UUID caseId, SettlementAdvice.Content content, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        course.require("adviseSettlement", caseFile, viewer);
        OfficialReport report = content.report();
        new InputFaults()
                .when(!ofCase(caseId, content.personId()), "/personId", "not-of-case")
                .when(!decided(caseId, content.decisionId()), "/decisionId", "not-of-case")
                .future(report.interrogatedOn(), "/interrogatedOn")
                .future(report.sentOn(), "/reportSentOn")
                .before(report.sentOn(), report.interrogatedOn(), "/reportSentOn")
                .refuse();
        SettlementAdvice advice = new SettlementAdvice(caseFile, content, interventions.beside(caseId, viewer), viewer);
        entityManager.persist(advice);
        if (report.sentOn() != null) {
            course.note(caseFile, Kind.REPORT_SENT, report.sentOn(), "settlement-advice", advice.id());
        }
        course.note(caseFile, Kind.SETTLEMENT_ADVISED, "settlement-advice", advice.id());
        return new InCase<>(caseFile, advice);
    }

    InCase<SettlementAdvice> decide(UUID id, String ifMatch, SettlementDecision.Content content, Viewer viewer) {
        InCase<SettlementAdvice> one = lock(id, ifMatch, viewer);
        machine.require("decideSettlement", one, viewer);
        boolean followed = content.outcome() == one.thing().content().advice();
        new InputFaults()
                .when(!followed && content.motivation() == null, "/motivation", "required")
                .future(content.decidedOn(), "/decidedOn")
                .before(content.decidedOn(), one.thing().content().report().sentOn(), "/decidedOn")
                .refuse();
        one.thing().decide();
        entityManager.persist(new SettlementDecision(one.thing(), content, viewer));
        course.tell(one.caseFile(), Happening.SETTLEMENT_DECIDED, content.decidedOn(), id, viewer.traceId());
        return one;
    }

    InCase<SettlementAdvice> withdraw(UUID id, String ifMatch, String reason, Viewer viewer) {
        InCase<SettlementAdvice> one = lock(id, ifMatch, viewer);
        machine.require("withdrawSettlementAdvice", one, viewer);
        one.thing().withdraw(reason);
        return one;
    }

    List<Allowed> allowed(InCase<SettlementAdvice> one, Viewer viewer) {
        return machine.allowed(one, viewer);
    }

    /** The decisions on these advices, by advice, in one statement. */
    Map<UUID, SettlementDecision> decisions(Collection<UUID> advices) {
        return entityManager
                .createQuery("select d from SettlementDecision d where d.adviceId in :ids", SettlementDecision.class)
                .setParameter("ids", advices)
                .getResultStream()
                .collect(Collectors.toMap(SettlementDecision::adviceId, Function.identity()));
    }

    private InCase<SettlementAdvice> lock(UUID id, String ifMatch, Viewer viewer) {
        InCase<SettlementAdvice> one = things.lock(SettlementAdvice.class, id, viewer);
        ETags.require(ifMatch, one.thing().version());
        return one;
    }

    /** A decision that is named stands, in this case. */
    private boolean decided(UUID caseId, UUID decisionId) {
        return decisionId == null || grounds.stream().anyMatch(known -> known.stands(caseId, decisionId));
    }

    private boolean ofCase(UUID caseId, UUID personId) {
        return entityManager
                        .createQuery(
                                "select count(p) from CasePerson p where p.id.caseId = :case and p.id.personId = :person",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    private boolean prosecution(Viewer viewer) {
        return PROSECUTION.equals(organisations
                .find(List.of(viewer.organisationId()))
                .get(viewer.organisationId())
                .kind());
    }

    /** A person needs a mandate of the prosecutor (S-CON-7); the service's own system passes on what was decided there. */
    private boolean mandated(InCase<SettlementAdvice> one, Viewer viewer) {
        return Via.of(viewer) == Via.SYSTEM
                || mandates.inForce(
                        viewer.houseId(),
                        viewer.organisationId(),
                        viewer.subject(),
                        one.caseFile().tableId(),
                        DECISION,
                        LocalDate.now(Amsterdam.ZONE));
    }
}
