package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.casefile.CaseNumbers;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.PersonRegistration;

/** A partner refers a person at the one desk (S-REF-1, S-REF-12). In the caller's transaction. */
@ApplicationScoped
class ReferralSubmission {

    private final PersonRegistration registration;
    private final CaseNumbers numbers;
    private final Referrals referrals;
    private final Outbox outbox;

    ReferralSubmission(PersonRegistration registration, CaseNumbers numbers, Referrals referrals, Outbox outbox) {
        this.registration = registration;
        this.numbers = numbers;
        this.referrals = referrals;
        this.outbox = outbox;
    }

    Referral submit(Viewer referrer, SubjectReference subject, String municipality, Referral.Statement statement) {
        Person person = registration.register(referrer.houseId(), subject, municipality, referrer.organisation());
        String number = numbers.nextReferral(referrer.houseId());
        Referral referral = new Referral(referrer, number, person.id(), statement);
        referrals.persist(referral);
        outbox.add(referrer.houseId(), "nl.ketenhuis.referral-submitted.v1", referral.id());
        return referral;
    }
}
