package nl.ketenhuis.disclosure;

import java.util.Comparator;
import java.util.List;

/** The disclosure rules that hold at one type of table on one day. */
public record RulesInForce(List<Rule> rules) {

    private static final Comparator<Rule> FIRST = Comparator.comparing(Rule::forThisTable)
            .reversed()
            .thenComparing(Rule::decision, Comparator.reverseOrder());

    public RulesInForce {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param effect name of an {@link Effect}
     * @param forThisTable written for this type of table, rather than for all
     */
    public record Rule(
            String dataClass, String originChain, String recipientChain, String effect, boolean forThisTable) {

        Effect decision() {
            return Effect.valueOf(effect);
        }
    }

    /** The strictest of the rules for this table, else of those for all tables, else {@link Effect#DENY}. */
    public Effect effect(String dataClass, String originChain, String recipientChain) {
        return rules.stream()
                .filter(rule -> rule.dataClass().equals(dataClass))
                .filter(rule -> rule.originChain().equals(originChain))
                .filter(rule -> rule.recipientChain().equals(recipientChain))
                .min(FIRST)
                .map(Rule::decision)
                .orElse(Effect.DENY);
    }
}
