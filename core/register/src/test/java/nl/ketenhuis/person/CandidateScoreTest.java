package nl.ketenhuis.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.person.Candidate.Finding;
import org.junit.jupiter.api.Test;

class CandidateScoreTest {

    private static final LocalDate BORN = LocalDate.of(2001, 4, 9);

    private final Person daan =
            new Person(UUID.randomUUID(), new PersonName("Daan Willem", "van der", "Berg"), BORN, "0345");

    @Test
    void everythingEqualIsEnoughToJoin() {
        assertEquals(CandidateScore.JOIN, score("Daan Willem", "Berg", BORN));
    }

    @Test
    void aTwinIsNotEvenAskedFor() {
        assertTrue(score("Milan", "Berg", BORN) < CandidateScore.ASK);
    }

    @Test
    void aMissingSecondNameAsksAHuman() {
        assertAsks(score("Daan", "Berg", BORN));
    }

    @Test
    void anInitialAsksAHuman() {
        assertAsks(score("D.", "Berg", BORN));
    }

    @Test
    void aFamilyNameThatOnlySoundsTheSameAsksAHuman() {
        assertAsks(score("Daan Willem", "Bergh", BORN));
    }

    @Test
    void swappedDayAndMonthAskAHuman() {
        assertAsks(score("Daan Willem", "Berg", LocalDate.of(2001, 9, 4)));
    }

    @Test
    void oneOtherDigitInTheBirthDateAsksAHuman() {
        assertAsks(score("Daan Willem", "Berg", LocalDate.of(2001, 4, 8)));
    }

    @Test
    void anotherPersonAltogetherIsNoCandidate() {
        assertTrue(score("Sanne", "Visser", LocalDate.of(1990, 12, 1)) < CandidateScore.ASK);
    }

    @Test
    void anUnknownBirthDateNeitherSpeaksForNorAgainst() {
        Person unknown = new Person(UUID.randomUUID(), new PersonName("Daan", "", "Berg"), null, null);

        Candidate candidate = CandidateScore.of(unknown, new PersonName("Daan", "", "Berg"), BORN);

        assertTrue(candidate.explanation().contains(new Finding("birthDate", "NOT_KNOWN", 0)));
        assertAsks(candidate.score());
    }

    @Test
    void whatIsNotSoughtIsNotCompared() {
        SoughtName sought = new SoughtName("Berg", Optional.empty(), Optional.empty(), Optional.empty());

        Candidate candidate = CandidateScore.of(daan, sought);

        assertEquals(1, candidate.explanation().size());
        assertAsks(candidate.score());
    }

    private int score(String givenNames, String familyName, LocalDate birthDate) {
        return CandidateScore.of(daan, new PersonName(givenNames, "", familyName), birthDate)
                .score();
    }

    private static void assertAsks(int score) {
        assertTrue(score >= CandidateScore.ASK && score < CandidateScore.JOIN, "score " + score);
    }
}
