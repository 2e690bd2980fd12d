package nl.ketenhuis.benchmark.dataset;

import java.time.LocalDate;

/**
 * Someone a notice can be about, all invented.
 *
 * @param known whether the detention is in the register already; if not, the first notice makes it known
 */
public record NoticeTarget(
        String house, String skn, String bsn, String detention, LocalDate detainedSince, boolean known) {

    static NoticeTarget of(CaseFacts fact, Population population) {
        return new NoticeTarget(
                fact.house().code(),
                population.skn(fact.natural()),
                population.bsn(fact.natural()),
                fact.detentionNumber(),
                fact.detainedSince(),
                fact.detained());
    }

    /** The fields as a line that a load script reads. */
    public String line() {
        return String.join("\t", house, skn, bsn, detention, detainedSince.toString(), Boolean.toString(known));
    }

    @Override
    public String toString() {
        return "NoticeTarget[" + detention + "]";
    }
}
