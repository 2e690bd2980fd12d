package nl.ketenhuis.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.ketenhuis.disclosure.RulesInForce.Rule;
import org.junit.jupiter.api.Test;

class RulesInForceTest {

    @Test
    void whatNoRuleSpeaksOfIsDenied() {
        RulesInForce rules = new RulesInForce(List.of(new Rule("FINANCE", "CARE", "CARE", "ALLOW", false)));

        assertEquals(Effect.ALLOW, rules.effect("FINANCE", "CARE", "CARE"));
        assertEquals(Effect.DENY, rules.effect("FINANCE", "CARE", "CRIMINAL"));
        assertEquals(Effect.DENY, rules.effect("INVENTED", "CARE", "CARE"));
    }

    @Test
    void theRuleForThisTableGoesBeforeTheRuleForAll() {
        RulesInForce rules = new RulesInForce(List.of(
                new Rule("HEALTH", "CARE", "CRIMINAL", "DENY", false),
                new Rule("HEALTH", "CARE", "CRIMINAL", "NECESSITY", true)));

        assertEquals(Effect.NECESSITY, rules.effect("HEALTH", "CARE", "CRIMINAL"));
    }

    @Test
    void ofTwoRulesAlikeTheStricterHolds() {
        RulesInForce rules = new RulesInForce(List.of(
                new Rule("POLICE", "CRIMINAL", "CARE", "ALLOW", false),
                new Rule("POLICE", "CRIMINAL", "CARE", "DENY", false)));

        assertEquals(Effect.DENY, rules.effect("POLICE", "CRIMINAL", "CARE"));
    }
}
