package nl.ketenhuis.referral.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.ketenhuis.referral.criteria.Criterion.Question;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void numbersAreComparedAsNumbers() {
        assertEquals(Optional.of(true), Comparison.AT_LEAST.holds("18", "18"));
        assertEquals(Optional.of(false), Comparison.AT_LEAST.holds("9", "18"));
        assertEquals(Optional.of(true), Comparison.AT_MOST.holds("9", "18"));
        assertEquals(Optional.empty(), Comparison.AT_MOST.holds("often", "18"));
    }

    @Test
    void wordsAreComparedWhateverTheirCase() {
        assertEquals(Optional.of(true), Comparison.EQUAL.holds("true", "TRUE"));
        assertEquals(Optional.of(false), Comparison.NOT_EQUAL.holds("HIGH", "HIGH"));
        assertEquals(Optional.of(true), Comparison.ONE_OF.holds("0106", "0014, 0106"));
        assertEquals(Optional.of(false), Comparison.ONE_OF.holds("0080", "0014, 0106"));
    }

    @Test
    void aFactThatIsNotKnownAnswersNothingAndSaysSo() {
        Question adult = new Question("age", Comparison.AT_LEAST, "18");
        assertEquals(Verdict.UNKNOWN, adult.ask(null));
        assertEquals(Verdict.NOT_MET, adult.ask("17"));
        assertEquals("age is 17; it must be at least 18 to be met.", adult.explain("17"));
        assertEquals("age is not known; it must be at least 18 to be met.", adult.explain(null));
    }
}
