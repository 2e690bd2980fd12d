package nl.ketenhuis.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.AnyOf;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.Placements;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralStates;
import nl.ketenhuis.referral.Referrals;
import nl.ketenhuis.referral.criteria.CriteriaTesting;
import nl.ketenhuis.referral.triage.LifeDomainScore.Score;
import nl.ketenhuis.referral.triage.TriageAssessment.Advice;
import nl.ketenhuis.referral.triage.TriageAssessment.Method;
import nl.ketenhuis.referral.triage.TriageAssessment.Result;

/** Weighs referrals. Every weighing is kept, one is current. In the caller's transaction. */
@ApplicationScoped
class TriageAssessments {

    private final EntityManager entityManager;
    private final Referrals referrals;
    private final ReferralStates states;
    private final CriteriaTesting criteria;
    private final Placements placements;

    TriageAssessments(
            EntityManager entityManager,
            Referrals referrals,
            ReferralStates states,
            CriteriaTesting criteria,
            Placements placements) {
        this.entityManager = entityManager;
        this.referrals = referrals;
        this.states = states;
        this.criteria = criteria;
        this.placements = placements;
    }

    /** A weighing with its scores. */
    record Weighing(TriageAssessment assessment, List<Score> scores) {}

    /**
     * Weighs a referral in triage. It gets the priority at once; its criteria are tested again, as areas of life are facts to them.
     *
     * @throws Refused 400 for a table that is not, or an area of life that is named twice; 409 when it is not in triage
     */
    Weighing assess(UUID referralId, Method method, List<Score> scores, Result result, Viewer assessor) {
        Referral referral = referrals.lock(referralId, assessor);
        states.machine().require("assessReferral", referral, assessor);
        check(referral, scores, result);
        entityManager
                .createQuery("update TriageAssessment a set a.current = false where a.referralId = :id and a.current")
                .setParameter("id", referralId)
                .executeUpdate();
        TriageAssessment assessment = new TriageAssessment(referral, method, result, assessor.subject());
        entityManager.persist(assessment);
        scores.forEach(score -> entityManager.persist(new LifeDomainScore(assessment, score)));
        entityManager.flush();
        referral.prioritise(result.priority());
        criteria.retest(referral);
        return new Weighing(assessment, scores);
    }

    /** Newest first; the referral must be known to be in sight. */
    List<Weighing> list(UUID referralId, Optional<UUID> before, int atMost) {
        TypedQuery<TriageAssessment> query = entityManager
                .createQuery(
                        "select a from TriageAssessment a where a.referralId = :id"
                                + (before.isPresent() ? " and a.id < :before" : "") + " order by a.id desc",
                        TriageAssessment.class)
                .setParameter("id", referralId)
                .setMaxResults(atMost);
        before.ifPresent(id -> query.setParameter("before", id));
        List<TriageAssessment> found = query.getResultList();
        Map<UUID, List<Score>> scores = scores(found);
        return found.stream()
                .map(one -> new Weighing(one, scores.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Score>> scores(List<TriageAssessment> assessments) {
        return entityManager
                .createQuery(
                        "select s from LifeDomainScore s where " + AnyOf.condition("s.id.assessmentId", "ids")
                                + " order by s.id.domain",
                        LifeDomainScore.class)
                .setParameter(
                        "ids", assessments.stream().map(TriageAssessment::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        LifeDomainScore::assessmentId,
                        Collectors.mapping(LifeDomainScore::score, Collectors.toList())));
    }

    private void check(Referral referral, List<Score> scores, Result result) {
        List<InputError> errors = new ArrayList<>();
        boolean sendOn = result.advice() == Advice.REFER_ON;
        if (result.tableId() == null && sendOn) {
            errors.add(InputError.at("/tableId", "required"));
        }
        if (result.tableId() != null && !placements.isTable(referral.houseId(), result.tableId(), !sendOn)) {
            errors.add(InputError.at("/tableId", sendOn ? "table-outside-the-house" : "table-of-the-house"));
        }
        if (scores.stream().map(Score::domain).distinct().count() < scores.size()) {
            errors.add(InputError.at("/scores", "life-domain-once"));
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }
}
