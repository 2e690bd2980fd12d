package nl.ketenhuis.referral.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.Persons;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.criteria.CriteriaTest.Line;
import nl.ketenhuis.referral.criteria.CriterionResult.AnsweredBy;

/** Tests referrals against the criteria that were in force when they came in (S-REF-2, I-02, I-24). In the caller's transaction. */
@ApplicationScoped
public class CriteriaTesting {

    private final CriteriaSets sets;
    private final CriteriaFacts facts;
    private final Persons persons;
    private final EntityManager entityManager;

    CriteriaTesting(CriteriaSets sets, CriteriaFacts facts, Persons persons, EntityManager entityManager) {
        this.sets = sets;
        this.facts = facts;
        this.persons = persons;
        this.entityManager = entityManager;
    }

    /** Holds a referral that comes in to the set in force today; without one it is held to none, and cannot become a case. */
    public void hold(Referral referral) {
        sets.findInForce(
                        referral.houseId(),
                        referral.statement().theme(),
                        municipality(referral),
                        LocalDate.now(Amsterdam.ZONE))
                .ifPresent(referral::heldTo);
        retest(referral);
    }

    /** Counts again what is open: facts change. */
    public void retest(Referral referral) {
        if (referral.criteriaSetId() != null) {
            referral.openCriteria(live(referral).openMandatory());
        }
    }

    /**
     * Takes a person's answers.
     *
     * @param pointer to the answers in the request
     * @throws Refused 400 naming every answer to a criterion that is not in the set, is answered twice or by the facts
     */
    public void answer(Referral referral, List<CriterionAnswer> answers, String pointer, Viewer assessor) {
        if (answers.isEmpty()) {
            return;
        }
        List<Line> lines =
                referral.criteriaSetId() == null ? List.of() : live(referral).lines();
        Map<String, Line> byCode =
                lines.stream().collect(Collectors.toMap(line -> line.criterion().code(), Function.identity()));
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Line line = byCode.remove(answers.get(i).code());
            if (line == null || line.byFacts() != Verdict.UNKNOWN) {
                String code = line == null ? "unknown-criterion" : "answered-by-facts";
                errors.add(InputError.at(pointer + "/" + i + "/code", code));
            } else {
                take(referral, line, answers.get(i), assessor);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
        retest(referral);
    }

    /** Keeps how it stands, for good: before the decision has its own effect on the facts. */
    public void freeze(Referral referral) {
        if (referral.criteriaSetId() != null) {
            live(referral).lines().stream()
                    .filter(line -> line.byFacts() != Verdict.UNKNOWN)
                    .forEach(line -> {
                        CriterionResult result =
                                line.result().orElseGet(() -> new CriterionResult(referral, line.criterion()));
                        result.fact(line.byFacts(), line.actual());
                        entityManager.persist(result);
                    });
        }
    }

    /** How it fares now, or how it did when it was decided; empty when it is held to no set. */
    Optional<CriteriaTest> test(Referral referral, boolean decided) {
        if (referral.criteriaSetId() == null) {
            return Optional.empty();
        }
        return Optional.of(decided ? frozen(referral) : live(referral));
    }

    private CriteriaTest live(Referral referral) {
        Map<String, String> known = facts.of(referral.id());
        return assemble(referral, false, (criterion, result) -> criterion
                .question()
                .map(question -> known.get(question.fact()))
                .orElse(null));
    }

    private CriteriaTest frozen(Referral referral) {
        return assemble(
                referral, true, (criterion, result) -> result.filter(one -> one.answeredBy() == AnsweredBy.FACTS)
                        .map(CriterionResult::factValue)
                        .orElse(null));
    }

    private CriteriaTest assemble(Referral referral, boolean frozen, ActualOf actualOf) {
        CriteriaSet set = sets.get(referral.criteriaSetId());
        Map<UUID, CriterionResult> results = results(referral.id());
        List<Line> lines = set.criteria().stream()
                .map(criterion -> {
                    Optional<CriterionResult> result = Optional.ofNullable(results.get(criterion.id()));
                    return new Line(criterion, actualOf.find(criterion, result), result);
                })
                .toList();
        return new CriteriaTest(referral.id(), set, frozen, lines);
    }

    private interface ActualOf {

        String find(Criterion criterion, Optional<CriterionResult> result);
    }

    private Map<UUID, CriterionResult> results(UUID referralId) {
        return entityManager
                .createQuery("select c from CriterionResult c where c.id.referralId = :id", CriterionResult.class)
                .setParameter("id", referralId)
                .getResultStream()
                .collect(Collectors.toMap(CriterionResult::criterionId, Function.identity()));
    }

    private void take(Referral referral, Line line, CriterionAnswer answer, Viewer assessor) {
        CriterionResult result = line.result().orElseGet(() -> new CriterionResult(referral, line.criterion()));
        result.answer(answer.verdict(), answer.evidence(), assessor.subject());
        entityManager.persist(result);
    }

    private String municipality(Referral referral) {
        if (referral.personId() == null) {
            return referral.place() == null ? null : referral.place().municipality();
        }
        Person person = persons.findById(referral.personId());
        return person.municipalityCode();
    }
}
