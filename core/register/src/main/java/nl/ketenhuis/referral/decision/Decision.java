package nl.ketenhuis.referral.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.referral.Referral.Status;
import nl.ketenhuis.referral.ReferralCourse.Priority;
import nl.ketenhuis.referral.criteria.CriterionAnswer;

/**
 * What the house decides on a referral.
 *
 * @param outcome ACCEPTED, REJECTED or REFERRED_ON
 * @param answers to criteria that are still open
 * @param tableId the table the case goes to, or the one outside the house it is sent on to
 * @param owner account of the process director; without one it is the decider
 * @param participants ids of the organisations that take part; the referrer always does
 * @param placeId the group or area of the register that is meant
 */
public record Decision(
        Status outcome,
        String motivation,
        List<CriterionAnswer> answers,
        Optional<UUID> tableId,
        Optional<String> owner,
        Optional<Priority> priority,
        Set<UUID> participants,
        Optional<LocalDate> nextDate,
        Optional<UUID> placeId) {}
