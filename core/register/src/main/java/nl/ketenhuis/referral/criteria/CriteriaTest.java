package nl.ketenhuis.referral.criteria;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a referral fares against its set of criteria.
 *
 * @param frozen whether it is as it stood when the referral was decided
 * @param lines criterion by criterion, in the order of the set
 */
record CriteriaTest(UUID referralId, CriteriaSet set, boolean frozen, List<Line> lines) {

    /** What the criteria say together. A person decides, also otherwise, and says why. */
    enum Outcome {
        FITS,
        DOES_NOT_FIT,
        OPEN
    }

    /**
     * One criterion.
     *
     * @param actual what the register knows of the fact asked for; null when it does not, or no fact is asked for
     * @param result a person's answer, or the facts' at the decision
     */
    record Line(Criterion criterion, String actual, Optional<CriterionResult> result) {

        /** The facts go before people; people answer what the facts leave open. */
        Verdict verdict() {
            Verdict facts = byFacts();
            return facts != Verdict.UNKNOWN
                    ? facts
                    : result.map(CriterionResult::verdict).orElse(Verdict.UNKNOWN);
        }

        Verdict byFacts() {
            return criterion.question().map(question -> question.ask(actual)).orElse(Verdict.UNKNOWN);
        }
    }

    Outcome outcome() {
        List<Verdict> mandatory = lines.stream()
                .filter(line -> line.criterion().mandatory())
                .map(Line::verdict)
                .toList();
        if (mandatory.contains(Verdict.NOT_MET)) {
            return Outcome.DOES_NOT_FIT;
        }
        return mandatory.contains(Verdict.UNKNOWN) ? Outcome.OPEN : Outcome.FITS;
    }

    /** How many mandatory criteria nothing and nobody has answered (I-02). */
    int openMandatory() {
        return (int) lines.stream()
                .filter(line -> line.criterion().mandatory() && line.verdict() == Verdict.UNKNOWN)
                .count();
    }
}
