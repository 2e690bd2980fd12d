package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.DisclosureRules;
import nl.ketenhuis.disclosure.Effect;
import nl.ketenhuis.disclosure.RulesInForce;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.ConsultationTables;
import nl.ketenhuis.plan.course.InCase;

/**
 * What of an intervention a viewer may be told: that there is one, of which chain and how it stands, to everyone in the case
 * (S-INF-17); what it is and who does it, as the disclosure rules of the case's table say (S-INF-26, I-10, I-11).
 */
@ApplicationScoped
public class InterventionSight {

    private final PlainSql sql;
    private final DisclosureRules rules;
    private final ConsultationTables tables;

    InterventionSight(PlainSql sql, DisclosureRules rules, ConsultationTables tables) {
        this.sql = sql;
        this.rules = rules;
        this.tables = tables;
    }

    /** What this viewer may be told in these cases. */
    public Sight of(Viewer viewer, Collection<CaseFile> cases) {
        return atTables(viewer, cases.stream().map(CaseFile::tableId).toList());
    }

    /**
     * The same, by the tables the cases stand on.
     *
     * @param standing with null for a case that stands on none
     */
    public Sight atTables(Viewer viewer, Collection<UUID> standing) {
        Map<UUID, RulesInForce> byTable = new HashMap<>();
        if (viewer.houseWide()) {
            return new Sight(viewer, "", byTable);
        }
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        Map<UUID, ConsultationTable> known = tables.findAll(viewer.houseId());
        Map<String, RulesInForce> byType = new HashMap<>();
        standing.stream().distinct().forEach(table -> {
            String type = known.containsKey(table) ? known.get(table).type().name() : null;
            byTable.put(table, byType.computeIfAbsent(type, one -> rules.inForce(viewer.houseId(), one, today)));
        });
        return new Sight(viewer, chainOf(viewer), byTable);
    }

    private String chainOf(Viewer viewer) {
        return sql.list(
                        "select chain from partner_organisation where id = ?",
                        row -> row.getString(1),
                        viewer.organisationId())
                .get(0);
    }

    /**
     * The answer for one viewer.
     *
     * @param rules by table; empty for who sees the whole house, who is told all of what the house does
     */
    public record Sight(Viewer viewer, String chain, Map<UUID, RulesInForce> rules) {

        /** Whether the viewer may be told what it is and who does it. */
        public boolean tells(InCase<Intervention> one) {
            Intervention told = one.thing();
            Work work =
                    new Work(told.organisationId(), told.chain().name(), told.dataClass(), told.necessity() != null);
            return tells(one.caseFile().tableId(), work);
        }

        /** The same for other work of a partner in a case that stands on this table. */
        public boolean tells(UUID tableId, Work work) {
            if (viewer.houseWide() || viewer.organisationId().equals(work.organisationId())) {
                return true;
            }
            Effect effect = rules.get(tableId).effect(work.dataClass(), work.chain(), chain);
            return effect == Effect.ALLOW || effect == Effect.NECESSITY && work.needed();
        }
    }

    /**
     * Something a partner does in a case.
     *
     * @param organisationId null when it is done outside the house
     * @param dataClass class of data that knowing of it is
     * @param needed whether it was said why others must know of it
     */
    public record Work(UUID organisationId, String chain, String dataClass, boolean needed) {}
}
