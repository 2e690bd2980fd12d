package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
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

    private final EntityManager entityManager;
    private final DisclosureRules rules;
    private final ConsultationTables tables;

    InterventionSight(EntityManager entityManager, DisclosureRules rules, ConsultationTables tables) {
        this.entityManager = entityManager;
        this.rules = rules;
        this.tables = tables;
    }

    /** What this viewer may be told in these cases. */
    public Sight of(Viewer viewer, Collection<CaseFile> cases) {
        Map<UUID, RulesInForce> byTable = new HashMap<>();
        if (viewer.houseWide()) {
            return new Sight(viewer, "", byTable);
        }
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        Map<UUID, ConsultationTable> known = tables.findAll(viewer.houseId());
        Map<String, RulesInForce> byType = new HashMap<>();
        cases.stream().map(CaseFile::tableId).distinct().forEach(table -> {
            String type = known.containsKey(table) ? known.get(table).type().name() : null;
            byTable.put(table, byType.computeIfAbsent(type, one -> rules.inForce(viewer.houseId(), one, today)));
        });
        return new Sight(viewer, chainOf(viewer), byTable);
    }

    private String chainOf(Viewer viewer) {
        return (String) entityManager
                .createNativeQuery("select chain from partner_organisation where id = :id", String.class)
                .setParameter("id", viewer.organisationId())
                .getSingleResult();
    }

    /**
     * The answer for one viewer.
     *
     * @param rules by table; empty for who sees the whole house, who is told all of what the house does
     */
    public record Sight(Viewer viewer, String chain, Map<UUID, RulesInForce> rules) {

        /** Whether the viewer may be told what it is and who does it. */
        public boolean tells(InCase<Intervention> one) {
            Intervention intervention = one.thing();
            if (viewer.houseWide() || viewer.organisationId().equals(intervention.organisationId())) {
                return true;
            }
            Effect effect = rules.get(one.caseFile().tableId())
                    .effect(intervention.dataClass(), intervention.chain().name(), chain);
            return effect == Effect.ALLOW || effect == Effect.NECESSITY && intervention.necessity() != null;
        }
    }
}
