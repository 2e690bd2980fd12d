package nl.ketenhuis.referral.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralMember;
import nl.ketenhuis.referral.TableNames;
import nl.ketenhuis.state.Allowed;

/**
 * A referral as one caller sees it.
 *
 * @param organisation name of the organisation that made it
 * @param tables names of the tables it speaks of, by id
 * @param house whether the caller sees what the house does with it inside
 * @param caseInSight whether the caller may know of the case it led to
 */
record ReferralView(
        Referral referral,
        String organisation,
        Map<UUID, TableNames.Name> tables,
        boolean house,
        boolean caseInSight,
        List<Allowed> allowed,
        Surroundings surroundings) {

    /** What belongs to it: told when it is read by itself. */
    record Surroundings(List<ReferralMember> members, List<Referral> sameSubject, List<UUID> signals) {

        static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of());
    }
}
