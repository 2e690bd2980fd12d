package nl.ketenhuis.casefile.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ketenhuis.disclosure.Effect;
import nl.ketenhuis.disclosure.RulesInForce;
import nl.ketenhuis.house.table.ConsultationTable;

/**
 * The rules facts are held against at one table, or at none, on one day: its purpose, the purposes of the house and the kinds
 * of organisation each is for, the disclosure rules. Deny by default (I-10); the name of the rule that denies is the guard
 * of the refusal.
 */
public record FactSetting(
        Optional<ConsultationTable> table, RulesInForce rules, Map<String, PurposeInForce> purposes, LocalDate today) {

    private static final List<String> CHAINS = List.of("CRIMINAL", "CARE", "PUBLIC_ORDER");

    /** A purpose of the house: its legal basis, and the kinds of organisation it is for. */
    public record PurposeInForce(String legalBasis, Set<String> kinds) {}

    /** The rule by which a recipient may not be told a fact; empty when it may. */
    public Optional<String> denied(CaseFact fact, Party origin, Party recipient, String necessity) {
        if (!recipient.inCase()) {
            return Optional.of("recipient-in-case");
        }
        if (!isFor(fact.purpose(), recipient)) {
            return Optional.of("basis-to-receive");
        }
        return stays(fact, origin).or(() -> deniedByRule(fact, origin, recipient, necessity));
    }

    /** The rule by which a fact may not be at this table at all; empty when it may. */
    public Optional<String> stays(CaseFact fact, Party origin) {
        if (!fact.lives(today)) {
            return Optional.of("source-not-ended");
        }
        if (table.isPresent() && !table.get().purpose().equals(fact.purpose())) {
            return Optional.of("purpose-of-table");
        }
        if (!isFor(fact.purpose(), origin)) {
            return Optional.of("basis-to-give");
        }
        boolean somebody =
                CHAINS.stream().anyMatch(chain -> rules.effect(fact.dataClass(), origin.chain(), chain) != Effect.DENY);
        return somebody ? Optional.empty() : Optional.of("rule-allows");
    }

    /** Whether a purpose is in force for an organisation of this kind: its basis to give, or to receive. */
    boolean isFor(String purpose, Party party) {
        return Optional.ofNullable(purposes.get(purpose))
                .filter(found -> found.kinds().contains(party.kind()))
                .isPresent();
    }

    private Optional<String> deniedByRule(CaseFact fact, Party origin, Party recipient, String necessity) {
        return switch (rules.effect(fact.dataClass(), origin.chain(), recipient.chain())) {
            case ALLOW -> Optional.empty();
            case NECESSITY ->
                necessity == null || necessity.isBlank() ? Optional.of("necessity-stated") : Optional.empty();
            case DENY -> Optional.of("rule-allows");
        };
    }
}
