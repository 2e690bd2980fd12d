package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.agreement.AgreementReading.Around;

/** The agreements in a dossier, the first due first. The case is in sight. */
@ApplicationScoped
class AgreementsSection implements DossierSection {

    private static final int MOST = 500;

    private final Agreements agreements;
    private final AgreementReading reading;

    AgreementsSection(Agreements agreements, AgreementReading reading) {
        this.agreements = agreements;
        this.reading = reading;
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
        if (all.isEmpty()) {
            dossier.setAgreements(List.of());
            return;
        }
        Around around = reading.around(all, Collections.singletonList(dossier.getTableId()), viewer);
        dossier.setAgreements(all.stream()
                .map(one -> AgreementDtoMapper.agreement(one, dossier.getTableId(), around))
                .toList());
    }
}
