package nl.ketenhuis.referral.criteria;

import java.util.Optional;
import java.util.UUID;

/**
 * One condition a referral is tested against (instroomcriterium).
 *
 * @param mandatory whether a case needs it answered (I-02)
 * @param question what the facts are asked; empty when only a person can judge
 */
record Criterion(UUID id, String code, String text, boolean mandatory, Optional<Question> question) {

    /**
     * What the register's facts are asked.
     *
     * @param fact name of the fact, as {@link CriteriaFacts} knows it
     */
    record Question(String fact, Comparison comparison, String expected) {

        /** The fact's verdict; unknown without the fact, or when it cannot be compared. */
        Verdict ask(String actual) {
            return Optional.ofNullable(actual)
                    .flatMap(value -> comparison.holds(value, expected))
                    .map(holds -> holds ? Verdict.MET : Verdict.NOT_MET)
                    .orElse(Verdict.UNKNOWN);
        }

        /** What the verdict rests on and what would change it, in a line of English. */
        String explain(String actual) {
            return fact + (actual == null ? " is not known" : " is " + actual) + "; it " + comparison.words() + " "
                    + expected + " to be met.";
        }
    }
}
