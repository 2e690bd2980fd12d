package nl.ketenhuis.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.person.Candidate.Finding;

/**
 * How much a person is like a name and birth date. Twins share family name and birth date, so another given name weighs
 * more than both together (person-match practice; domain catalogue 2.4).
 */
public final class CandidateScore {

    /** From here on a single candidate is taken to be the person: everything is equal. */
    public static final int JOIN = 22;

    /** From here on a human is asked. */
    public static final int ASK = 8;

    private CandidateScore() {}

    public static Candidate of(Person person, PersonName name, LocalDate birthDate) {
        return of(person, SoughtName.of(name, birthDate));
    }

    /** What is not sought is not compared. */
    public static Candidate of(Person person, SoughtName sought) {
        List<Finding> findings = new ArrayList<>();
        findings.add(familyName(person.name().familyName(), sought.familyName()));
        sought.givenNames()
                .ifPresent(told -> findings.add(givenNames(person.name().givenNames(), told)));
        sought.birthDate().ifPresent(told -> findings.add(birthDate(person.birthDate(), told)));
        int score = findings.stream().mapToInt(Finding::weight).sum();
        return new Candidate(person.id(), score, List.copyOf(findings));
    }

    private static Finding familyName(String known, String told) {
        if (NameKeys.letters(known).equals(NameKeys.letters(told))) {
            return new Finding("familyName", "EQUAL", 8);
        }
        boolean alike = NameKeys.sound(known).equals(NameKeys.sound(told));
        return alike ? new Finding("familyName", "SOUNDS_ALIKE", 4) : new Finding("familyName", "DIFFERENT", -8);
    }

    private static Finding givenNames(String known, String told) {
        if (NameKeys.letters(known).equals(NameKeys.letters(told))) {
            return new Finding("givenNames", "EQUAL", 6);
        }
        String knownFirst = NameKeys.first(known);
        String toldFirst = NameKeys.first(told);
        if (knownFirst.equals(toldFirst)) {
            return new Finding("givenNames", "FIRST_EQUAL", 4);
        }
        boolean initialOnly =
                Math.min(knownFirst.length(), toldFirst.length()) == 1 && knownFirst.regionMatches(0, toldFirst, 0, 1);
        return initialOnly
                ? new Finding("givenNames", "INITIAL_EQUAL", 2)
                : new Finding("givenNames", "DIFFERENT", -17);
    }

    private static Finding birthDate(LocalDate known, LocalDate told) {
        if (known == null) {
            return new Finding("birthDate", "NOT_KNOWN", 0);
        }
        if (known.equals(told)) {
            return new Finding("birthDate", "EQUAL", 8);
        }
        boolean swapped = known.getYear() == told.getYear()
                && known.getMonthValue() == told.getDayOfMonth()
                && known.getDayOfMonth() == told.getMonthValue();
        if (swapped) {
            return new Finding("birthDate", "DAY_AND_MONTH_SWAPPED", 4);
        }
        return oneCharacterApart(known.toString(), told.toString())
                ? new Finding("birthDate", "ONE_DIGIT_DIFFERENT", 2)
                : new Finding("birthDate", "DIFFERENT", -8);
    }

    private static boolean oneCharacterApart(String one, String other) {
        int different = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() && different == 1;
    }
}
