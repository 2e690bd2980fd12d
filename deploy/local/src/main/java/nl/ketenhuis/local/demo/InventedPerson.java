package nl.ketenhuis.local.demo;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param bsn passes the eleven-test
 * @param prefix empty when there is none
 * @param municipality CBS code of where he or she lives
 */
public record InventedPerson(
        String skn,
        String bsn,
        String givenNames,
        String prefix,
        String familyName,
        LocalDate birthDate,
        String municipality) {

    /** Under eighteen at this date, and so held in a juvenile institution if anywhere. */
    public boolean juvenileOn(LocalDate date) {
        return birthDate.plusYears(18).isAfter(date);
    }
}
