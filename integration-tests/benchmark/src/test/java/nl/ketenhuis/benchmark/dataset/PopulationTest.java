package nl.ketenhuis.benchmark.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CaseNumber;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int CASES = 2_000;

    private final Population population = new Population(CASES, LocalDate.of(2026, 3, 1));
    private final List<CaseFacts> facts =
            IntStream.range(0, CASES).mapToObj(population::fact).toList();

    @Test
    void theSameSizeGivesTheSameData() {
        Population again = new Population(CASES, LocalDate.of(2026, 3, 1));

        assertThat(IntStream.range(0, CASES).mapToObj(again::fact)).isEqualTo(facts);
    }

    @Test
    void numbersAreOnesTheRegisterTakes() {
        for (CaseFacts fact : facts) {
            assertThat(Bsn.passesElevenTest(population.bsn(fact.natural()))).isTrue();
            new CriminalChainNumber(population.skn(fact.natural()));
            new CaseNumber(fact.number());
        }
    }

    @Test
    void nobodyIsTwiceInOneHouseAndSomeAreInTwo() {
        Set<String> seen = new HashSet<>();
        Set<Integer> people = new HashSet<>();
        for (CaseFacts fact : facts) {
            assertThat(seen.add(fact.house().code() + fact.natural())).isTrue();
            people.add(fact.natural());
        }

        assertThat(CASES - people.size()).isBetween(CASES / 10, CASES / 6);
    }

    @Test
    void idsAndDetentionsAreUnique() {
        assertThat(facts.stream().map(CaseFacts::caseId)).doesNotHaveDuplicates();
        assertThat(facts.stream().map(CaseFacts::personId)).doesNotHaveDuplicates();
        assertThat(facts.stream().map(CaseFacts::detentionNumber)).doesNotHaveDuplicates();
        assertThat(facts.get(0).caseId().version()).isEqualTo(7);
    }

    @Test
    void twoToFourOrganisationsTakePartEachOnce() {
        for (CaseFacts fact : facts) {
            assertThat(fact.participants()).hasSizeBetween(2, 4).doesNotHaveDuplicates();
        }
    }
}
