package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.PartnerOrganisations.Organisation;

/** The agreements in a dossier, the first due first. The case is in sight. */
@ApplicationScoped
class AgreementsSection implements DossierSection {

    private static final int MOST = 500;

    private final Agreements agreements;
    private final PartnerOrganisations organisations;

    AgreementsSection(Agreements agreements, PartnerOrganisations organisations) {
        this.agreements = agreements;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        List<Agreement> all = agreements
                .find("caseId = ?1 order by dueDate, id", dossier.getId())
                .page(0, MOST)
                .list();
        Map<UUID, Organisation> names = all.isEmpty()
                ? Map.of()
                : organisations.find(all.stream()
                        .map(Agreement::responsibleOrganisationId)
                        .distinct()
                        .toList());
        dossier.setAgreements(all.stream()
                .map(one -> AgreementDtoMapper.agreement(one, names))
                .toList());
    }
}
