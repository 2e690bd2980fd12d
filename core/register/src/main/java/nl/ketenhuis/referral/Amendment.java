package nl.ketenhuis.referral;

import java.util.Optional;
import nl.ketenhuis.referral.Referral.Statement;
import nl.ketenhuis.referral.Referral.Urgency;

/** What a referrer states anew; what is empty stays as it was. */
public record Amendment(
        Optional<String> reason,
        Optional<String> ownChainExhausted,
        Optional<Urgency> urgency,
        Optional<Boolean> subjectInformed,
        Optional<String> notInformedReason) {

    /** The statement with this in it. Whoever was informed after all needs no reason any more. */
    Statement to(Statement before) {
        boolean informed = subjectInformed.orElse(before.subjectInformed());
        return new Statement(
                before.theme(),
                reason.orElse(before.reason()),
                ownChainExhausted.orElse(before.ownChainExhausted()),
                urgency.orElse(before.urgency()),
                informed,
                informed ? null : notInformedReason.orElse(before.notInformedReason()));
    }
}
