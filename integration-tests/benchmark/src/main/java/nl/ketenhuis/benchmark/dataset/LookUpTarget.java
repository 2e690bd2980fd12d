package nl.ketenhuis.benchmark.dataset;

import java.time.LocalDate;

/**
 * Someone to look for, invented, in the sight of whoever asks.
 *
 * @param familyName as it is known, or for every second one as someone else spells it: it sounds the same
 */
public record LookUpTarget(String bsn, String familyName, LocalDate birthDate) {

    static LookUpTarget of(CaseFacts fact, Population population) {
        String name = population.familyName(fact.natural());
        String last = name.substring(name.length() - 1);
        boolean otherwise = Dice.roll(fact.row(), 32, 2) == 0;
        return new LookUpTarget(
                population.bsn(fact.natural()), otherwise ? name + last : name, population.birthDate(fact.natural()));
    }

    /** The question by number, as the contract has it. */
    public String byNumber() {
        return "{\"citizenServiceNumber\":\"%s\"}".formatted(bsn);
    }

    /** The question by name. */
    public String byName() {
        return "{\"familyName\":\"%s\",\"birthDate\":\"%s\"}".formatted(familyName, birthDate);
    }

    @Override
    public String toString() {
        return "LookUpTarget[*****]";
    }
}
