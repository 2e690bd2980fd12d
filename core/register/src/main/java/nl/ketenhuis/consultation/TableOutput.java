package nl.ketenhuis.consultation;

import java.util.EnumSet;
import java.util.Set;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.house.table.TableType;

/**
 * What each sort of table discusses, and what a case is to get out of it (S-CON-1..4, S-REF-6..9). The fixed participants
 * stand with the table itself, as the house has set it up.
 *
 * @param discusses kinds of case; empty when it discusses none
 * @param yields kinds of decision, of which a case gets at least one; empty when the sort of table fixes none
 */
public record TableOutput(Set<CaseFile.Kind> discusses, Set<DecisionKind> yields) {

    private static final Set<CaseFile.Kind> PEOPLE = EnumSet.of(CaseFile.Kind.PERSON, CaseFile.Kind.SYSTEM);

    /** Of this sort of table. */
    public static TableOutput of(TableType type) {
        return switch (type) {
            case SETTLEMENT -> new TableOutput(PEOPLE, EnumSet.of(DecisionKind.SETTLE));
            case RISK -> new TableOutput(PEOPLE, EnumSet.of(DecisionKind.AGREE_PLAN));
            case FREQUENT_OFFENDER, AFTERCARE ->
                new TableOutput(PEOPLE, EnumSet.of(DecisionKind.AGREE_PLAN, DecisionKind.COMMIT_AGREEMENT));
            case DOMESTIC_VIOLENCE -> new TableOutput(PEOPLE, EnumSet.of(DecisionKind.AGREE_PLAN, DecisionKind.SCALE));
            case GROUP -> new TableOutput(EnumSet.of(CaseFile.Kind.GROUP), approach());
            case AREA -> new TableOutput(EnumSet.of(CaseFile.Kind.AREA), approach());
            case CHAIRS -> new TableOutput(EnumSet.noneOf(CaseFile.Kind.class), EnumSet.noneOf(DecisionKind.class));
            case OUTSIDE, OTHER ->
                new TableOutput(EnumSet.allOf(CaseFile.Kind.class), EnumSet.noneOf(DecisionKind.class));
        };
    }

    private static Set<DecisionKind> approach() {
        return EnumSet.of(DecisionKind.AGREE_PLAN, DecisionKind.COMMIT_AGREEMENT);
    }
}
