package nl.ketenhuis.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseNumbers;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.person.PersonRegistration;
import nl.ketenhuis.referral.Referral.Status;
import nl.ketenhuis.referral.ReferralSubject.Kind;
import nl.ketenhuis.referral.ReferralSubject.NamedPerson;
import nl.ketenhuis.referral.criteria.CriteriaTesting;
import nl.ketenhuis.vault.Vault;

/**
 * A partner refers at the one desk (S-REF-1, S-REF-12): as a draft of its own, or handed in at once. Only what is handed in
 * makes someone known to the house. In the caller's transaction.
 */
@ApplicationScoped
public class ReferralSubmission {

    private final SubmissionRules rules;
    private final PersonRegistration registration;
    private final CaseNumbers numbers;
    private final Referrals referrals;
    private final CriteriaTesting criteria;
    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Vault vault;
    private final ObjectMapper json;

    ReferralSubmission(
            SubmissionRules rules,
            PersonRegistration registration,
            CaseNumbers numbers,
            Referrals referrals,
            CriteriaTesting criteria,
            EntityManager entityManager,
            Outbox outbox,
            Vault vault,
            ObjectMapper json) {
        this.rules = rules;
        this.registration = registration;
        this.numbers = numbers;
        this.referrals = referrals;
        this.criteria = criteria;
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.vault = vault;
        this.json = json;
    }

    /** A draft, for the referrer's organisation alone. */
    public Referral draft(Viewer referrer, ReferralSubject subject, Referral.Statement statement) {
        Referral referral = make(referrer, subject, statement);
        referrals.persist(referral);
        return referral;
    }

    /** Hands in a referral at once. */
    public Referral submit(Viewer referrer, ReferralSubject subject, Referral.Statement statement) {
        Referral referral = make(referrer, subject, statement);
        handIn(referral, referrer, subject);
        return referral;
    }

    /** Refers someone the house knows already, by a signal. */
    public Referral submitKnown(Viewer referrer, UUID personId, Referral.Statement statement) {
        rules.check(referrer.houseId(), statement.theme(), Map.of());
        Referral referral =
                new Referral(referrer, numbers.nextReferral(referrer.houseId()), Kind.PERSON, statement, null);
        referral.submit(Optional.of(personId), Optional.empty());
        take(referral);
        return referral;
    }

    /** Hands in a draft, or gives back what was to be completed. */
    void handIn(Referral referral, Viewer referrer) {
        if (referral.status() == Status.DRAFT) {
            handIn(referral, referrer, read(vault.open(referral.draft())));
        } else {
            referral.become(Status.SUBMITTED);
        }
    }

    private Referral make(Viewer referrer, ReferralSubject subject, Referral.Statement statement) {
        rules.check(referrer.houseId(), statement.theme(), subject);
        String number = numbers.nextReferral(referrer.houseId());
        return new Referral(referrer, number, subject.kind(), statement, vault.seal(write(subject)));
    }

    private void handIn(Referral referral, Viewer referrer, ReferralSubject subject) {
        Optional<UUID> person = subject.person().map(named -> register(referrer, named));
        referral.submit(person, subject.place());
        referrals.persist(referral);
        subject.members()
                .forEach(member -> entityManager.persist(
                        new ReferralMember(referral, register(referrer, member.person()), member.relation())));
        take(referral);
    }

    private void take(Referral referral) {
        referrals.persist(referral);
        referrals.flush();
        criteria.hold(referral);
        outbox.add(referral.houseId(), "nl.ketenhuis.referral-submitted.v1", referral.id());
    }

    private UUID register(Viewer referrer, NamedPerson person) {
        return registration
                .register(referrer.houseId(), person.reference(), person.municipality(), referrer.organisation())
                .id();
    }

    private String write(ReferralSubject subject) {
        try {
            return json.writeValueAsString(subject);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a subject cannot be written", e);
        }
    }

    private ReferralSubject read(String text) {
        try {
            return json.readValue(text, ReferralSubject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft's subject cannot be read", e);
        }
    }
}
