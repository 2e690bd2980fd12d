package nl.ketenhuis.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.api.model.CaseReferralDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.Referrals;

/** The referral a case was opened on, in its dossier. */
@ApplicationScoped
class ReferralSection implements DossierSection {

    private final Referrals referrals;

    ReferralSection(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        referrals
                .find("caseId = ?1 and status = ?2", dossier.getId(), Referral.Status.ACCEPTED)
                .firstResultOptional()
                .ifPresent(referral -> dossier.setReferral(new CaseReferralDto()
                        .id(referral.id())
                        .number(referral.number())
                        .theme(referral.statement().theme())
                        .submittedAt(Times.utc(referral.submittedAt()))));
    }
}
