package nl.ketenhuis.casefile.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.ketenhuis.casefile.known.KnownAnswer.Advice;
import nl.ketenhuis.disclosure.Disclosure;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Asks other houses whether somebody is known (T-06, T-07). Both sides keep it: the question here, and at each house that
 * knows, an answer and a disclosure of its case. In the caller's transaction.
 */
@ApplicationScoped
class KnownChecking {

    private static final Set<String> PLANNED = Set.of("PLAN_AGREED", "IN_EXECUTION", "MONITORING", "ON_HOLD");

    private final KnownQuestions questions;
    private final DisclosureRegister disclosures;

    KnownChecking(KnownQuestions questions, DisclosureRegister disclosures) {
        this.questions = questions;
        this.disclosures = disclosures;
    }

    /** @throws Refused 403 {@code reason-not-allowed} when the organisation may not ask for this reason */
    KnownCheck ask(Viewer asker, String reasonCode, Collection<byte[]> fingerprints) {
        boolean advised = questions
                .reason(reasonCode, asker.organisationId())
                .orElseThrow(() -> new Refused(ProblemCategory.REFUSED, "reason-not-allowed"));
        KnownCheck check = new KnownCheck(asker, reasonCode);
        questions.add(check);
        questions.flush();
        List<KnownQuestions.Hit> hits = questions.elsewhere(fingerprints.toArray(byte[][]::new), asker.houseId());
        for (KnownQuestions.Hit hit : hits) {
            questions.add(new KnownAnswer(check, hit.houseId(), hit.caseId(), advised ? advice(hit) : null));
            disclosures.record(Disclosure.to(asker, hit.houseId(), hit.caseId(), "askKnownCheck"), asker.traceId());
        }
        return check;
    }

    /** An answer that is read again is viewed again, at the side of each house that gave it (I-09, T-07). */
    <T> T view(List<KnownCheck> checks, String operation, Viewer viewer, Supplier<T> answer) {
        List<Disclosure> shown = questions.supplied(checks).stream()
                .map(one -> Disclosure.to(viewer, one.houseId(), one.caseId(), operation))
                .toList();
        return disclosures.show(shown, viewer.traceId(), answer);
    }

    private static Advice advice(KnownQuestions.Hit hit) {
        return PLANNED.contains(hit.status()) ? Advice.PLAN_RUNNING : Advice.CONSULT_FIRST;
    }
}
