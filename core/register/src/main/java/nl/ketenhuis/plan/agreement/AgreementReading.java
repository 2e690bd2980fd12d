package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;
import nl.ketenhuis.plan.agreement.Promise.Secrecy;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.InterventionSight;
import nl.ketenhuis.plan.intervention.InterventionSight.Sight;
import nl.ketenhuis.plan.intervention.InterventionSight.Work;

/**
 * Gathers what is to be told of agreements. That there is one, whose it is, until when and how it stands, everyone in the case
 * may know; what it says, as the disclosure rules of the case's table say (S-INF-26, I-10, I-11).
 */
@ApplicationScoped
class AgreementReading {

    private final PartnerOrganisations organisations;
    private final InterventionSight sight;

    AgreementReading(PartnerOrganisations organisations, InterventionSight sight) {
        this.organisations = organisations;
        this.sight = sight;
    }

    /** What goes with a number of agreements. */
    record Around(Map<UUID, Organisation> names, Sight sight) {

        /** Whether the viewer may be told what an agreement says, in a case that stands on this table. */
        boolean tells(Agreement one, UUID tableId) {
            Secrecy secrecy = one.promise().secrecy();
            UUID responsible = one.responsibleOrganisationId();
            return sight.tells(
                    tableId,
                    new Work(
                            responsible,
                            names.get(responsible).chain(),
                            secrecy.dataClass(),
                            secrecy.necessity() != null));
        }

        boolean tells(InCase<Agreement> one) {
            return tells(one.thing(), one.caseFile().tableId());
        }
    }

    Around around(Collection<InCase<Agreement>> shown, Viewer viewer) {
        List<UUID> tables =
                shown.stream().map(InCase::caseFile).map(CaseFile::tableId).toList();
        return around(shown.stream().map(InCase::thing).toList(), tables, viewer);
    }

    /** @param tables those the cases stand on, with null for none */
    Around around(Collection<Agreement> all, Collection<UUID> tables, Viewer viewer) {
        Map<UUID, Organisation> names = organisations.find(all.stream()
                .map(Agreement::responsibleOrganisationId)
                .distinct()
                .toList());
        return new Around(names, sight.atTables(viewer, tables));
    }
}
