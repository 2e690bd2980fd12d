package nl.ketenhuis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.PartnerOrganisations;

/** The plan in a dossier. */
@ApplicationScoped
class PlanSection implements DossierSection {

    private final Plans plans;
    private final PartnerOrganisations organisations;

    PlanSection(Plans plans, PartnerOrganisations organisations) {
        this.plans = plans;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        plans.ofCase(dossier.getId(), viewer)
                .ifPresent(file -> dossier.setPlan(
                        PlanDtoMapper.plan(file, organisations.find(PlanDtoMapper.organisations(file)))));
    }
}
