package nl.ketenhuis.referral.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.person.PersonRegistration;
import nl.ketenhuis.referral.ReferralSubject.NamedPerson;
import nl.ketenhuis.referral.SubmissionRules;
import nl.ketenhuis.vault.Vault;

/**
 * Takes signals in, from people over the API and from partners' systems alike; once for each reference of an organisation
 * (I-12). In the caller's transaction.
 */
@ApplicationScoped
public class SignalIntake {

    private final Signals signals;
    private final SubmissionRules rules;
    private final PersonRegistration registration;
    private final Outbox outbox;
    private final Vault vault;

    SignalIntake(Signals signals, SubmissionRules rules, PersonRegistration registration, Outbox outbox, Vault vault) {
        this.signals = signals;
        this.rules = rules;
        this.registration = registration;
        this.outbox = outbox;
        this.vault = vault;
    }

    /**
     * Takes one in, or recognises it.
     *
     * @return id of the signal
     * @throws Refused 400 when it is not as it must be; 409, guard {@code reference-once}, when the reference stands for something else
     */
    public UUID receive(NewSignal signal) {
        NewSignal.Content content = signal.content();
        if (content.kind().equals(Signal.RISK_INDEX_MATCH)
                && content.description().isPresent()) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/description", "never-with-vir-match"))));
        }
        byte[] hash = vault.fingerprint("SIGNAL", content.said());
        Optional<Signal> known = signals.lockReference(signal.houseId(), signal.organisationId(), content.reference());
        return known.map(one -> recognised(one, hash))
                .orElseGet(() -> add(signal, hash))
                .id();
    }

    private static Signal recognised(Signal known, byte[] hash) {
        if (!known.says(hash)) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-reference-once").withGuard("reference-once"));
        }
        return known;
    }

    private Signal add(NewSignal signal, byte[] hash) {
        NamedPerson subject = signal.content().subject();
        rules.check(
                signal.houseId(),
                signal.content().theme().orElse(null),
                Collections.singletonMap("/subject", subject.municipality()));
        UUID person = registration
                .register(signal.houseId(), subject.reference(), subject.municipality(), signal.organisation())
                .id();
        Signal added = new Signal(signal, person, hash);
        signals.persist(added);
        signals.flush();
        outbox.addSignal(signal.houseId(), "nl.ketenhuis.signal-received.v1", added.id());
        return added;
    }
}
