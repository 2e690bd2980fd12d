package nl.ketenhuis.plan.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.custody.AftercareItem;
import nl.ketenhuis.custody.ReleaseFollower;
import nl.ketenhuis.custody.reading.AftercareQueries;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.agreement.Agreements;
import nl.ketenhuis.plan.agreement.Ground;
import nl.ketenhuis.plan.agreement.NewAgreement;
import nl.ketenhuis.plan.agreement.Promise;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Starts aftercare from a release, follows its conditions, and moves its last days with the release. */
@ApplicationScoped
class Aftercare implements ReleaseFollower {

    private final EntityManager entityManager;
    private final CaseFiles caseFiles;
    private final CaseThings things;
    private final AftercareQueries releases;
    private final Agreements agreements;
    private final CaseCourse course;
    private final StateMachine<InCase<AftercareTrack>> machine;

    Aftercare(
            EntityManager entityManager,
            CaseFiles caseFiles,
            CaseThings things,
            AftercareQueries releases,
            Agreements agreements,
            CaseCourse course,
            StateMachines machines) {
        this.entityManager = entityManager;
        this.caseFiles = caseFiles;
        this.things = things;
        this.releases = releases;
        this.agreements = agreements;
        this.course = course;
        this.machine = machines.of(
                "aftercare-track",
                one -> one.thing().status().name(),
                Map.of("case-is-open", (one, viewer) -> one.open()));
    }

    InCase<AftercareTrack> start(Start start, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(start.caseId(), viewer);
        course.require("startAftercare", caseFile, viewer);
        AftercareItem item = releases.get(start.aftercareItemId(), viewer).item();
        refuse(start.faults());
        if (!ofCase(caseFile.id(), item.personId())) {
            refuse(List.of(InputError.at("/caseId", "not-of-person")));
        }
        requireNotStarted(item);
        AftercareTrack track = new AftercareTrack(caseFile, item, viewer.subject());
        entityManager.persist(track);
        entityManager.flush();
        track.stand(start.conditions().stream()
                .map(one -> condition(caseFile, track, one, viewer))
                .toList());
        course.note(caseFile, TimelineEntry.Kind.AFTERCARE_STARTED, "aftercare-track", track.id());
        return new InCase<>(caseFile, track);
    }

    InCase<AftercareTrack> assess(
            UUID id,
            String ifMatch,
            BasicCondition.Kind kind,
            BasicCondition.Situation now,
            String note,
            Viewer viewer) {
        InCase<AftercareTrack> one = lock(id, ifMatch, viewer);
        machine.require("assessAftercareCondition", one, viewer);
        one.thing().assess(kind, now, note);
        return one;
    }

    InCase<AftercareTrack> close(UUID id, String ifMatch, String conclusion, Viewer viewer) {
        InCase<AftercareTrack> one = lock(id, ifMatch, viewer);
        machine.require("closeAftercareTrack", one, viewer);
        one.thing().close(conclusion);
        return one;
    }

    List<Allowed> allowed(InCase<AftercareTrack> one, Viewer viewer) {
        return machine.allowed(one, viewer);
    }

    /** In the transaction of the notice, which has locked the person's open cases: nobody re-types the date (T-03). */
    @Override
    public void moved(AftercareItem item, String traceId) {
        entityManager
                .createQuery(
                        "select t from AftercareTrack t where t.aftercareItemId = :item and t.status = RUNNING",
                        AftercareTrack.class)
                .setParameter("item", item.id())
                .getResultStream()
                .findFirst()
                .ifPresent(track -> {
                    track.moveWithRelease(item.releaseDate());
                    agreements.moveWithRelease(track.id(), item.releaseDate());
                });
    }

    private BasicCondition condition(CaseFile caseFile, AftercareTrack track, Start.Condition one, Viewer viewer) {
        Optional<UUID> agreement = one.duty().map(duty -> agree(caseFile, track, duty, viewer));
        return new BasicCondition(
                        one.kind(),
                        one.situation(),
                        agreement.orElse(null),
                        one.duty().map(Start.Duty::daysFromRelease).orElse(null),
                        null,
                        null)
                .assessed(one.situation(), one.note());
    }

    private UUID agree(CaseFile caseFile, AftercareTrack track, Start.Duty duty, Viewer viewer) {
        LocalDate due = track.releaseDate().plusDays(duty.daysFromRelease());
        Promise promise =
                new Promise(duty.text(), null, duty.organisationId(), null, notPast(due), Promise.Secrecy.PLAIN);
        Ground ground = new Ground.OfAftercare(track.id(), duty.daysFromRelease());
        NewAgreement wish = new NewAgreement(ground, promise, Optional.empty(), Optional.empty());
        return agreements.make(caseFile, wish, viewer).id();
    }

    private static LocalDate notPast(LocalDate due) {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        return due.isBefore(today) ? today : due;
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

    private void requireNotStarted(AftercareItem item) {
        boolean started = !entityManager
                .createQuery("select t.id from AftercareTrack t where t.aftercareItemId = :item", UUID.class)
                .setParameter("item", item.id())
                .getResultList()
                .isEmpty();
        if (started || item.status() == AftercareItem.Status.WITHDRAWN) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-release-awaits-aftercare")
                    .withGuard("release-awaits-aftercare"));
        }
    }

    private InCase<AftercareTrack> lock(UUID id, String ifMatch, Viewer viewer) {
        InCase<AftercareTrack> one = things.lock(AftercareTrack.class, id, viewer);
        ETags.require(ifMatch, one.thing().version());
        return one;
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }
}
