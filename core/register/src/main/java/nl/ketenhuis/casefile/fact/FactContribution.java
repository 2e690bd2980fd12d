package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.fact.CaseFact.Status;
import nl.ketenhuis.casefile.fact.FactSetting.PurposeInForce;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * An organisation brings in what it knows, shares it with one recipient more or less, and takes it back. Each recipient is a
 * decision of its own (I-09). In the caller's transaction; the case's row is locked.
 */
@ApplicationScoped
class FactContribution {

    private final Facts facts;
    private final FactSettings settings;
    private final FactStates states;
    private final CaseStates caseStates;
    private final CaseTimeline timeline;

    FactContribution(
            Facts facts, FactSettings settings, FactStates states, CaseStates caseStates, CaseTimeline timeline) {
        this.facts = facts;
        this.settings = settings;
        this.states = states;
        this.caseStates = caseStates;
        this.timeline = timeline;
    }

    /**
     * Somebody to share with.
     *
     * @param necessity why it is needed; null when not said
     */
    record Recipient(UUID organisationId, String necessity) {}

    /** @throws Refused 400 without a basis to give or for a person of another case, 409 for a recipient that may not be told */
    CaseFact contribute(CaseFile caseFile, Viewer viewer, CaseFact.Content content, List<Recipient> recipients) {
        caseStates.machine().require("contributeFact", caseFile, viewer);
        FactSetting setting = settings.at(caseFile.houseId(), caseFile.tableId());
        Map<UUID, Party> parties = parties(caseFile, viewer, recipients);
        String basis = basis(setting, parties.get(viewer.organisationId()), content);
        if (content.personId() != null && !facts.personInCase(caseFile.id(), content.personId())) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/personId", "unknown-person"))));
        }
        CaseFact fact = new CaseFact(caseFile, viewer, content, basis);
        facts.add(fact);
        recipients.forEach(one -> shareWith(fact, setting, parties, one, viewer));
        timeline.add(caseFile, Kind.FACT_CONTRIBUTED, Instant.now(), "case-fact", fact.id());
        return fact;
    }

    void share(CaseFact fact, CaseFile caseFile, Viewer viewer, Recipient recipient) {
        states.machine().require("shareFact", standing(fact, caseFile), viewer);
        if (shareOf(fact, recipient.organisationId()).isPresent()) {
            return;
        }
        FactSetting setting = settings.at(caseFile.houseId(), caseFile.tableId());
        shareWith(fact, setting, parties(caseFile, viewer, List.of(recipient)), recipient, viewer);
        timeline.add(caseFile, Kind.FACT_SHARED, Instant.now(), "case-fact", fact.id());
    }

    void unshare(CaseFact fact, CaseFile caseFile, Viewer viewer, UUID organisationId, String why) {
        states.machine().require("unshareFact", standing(fact, caseFile), viewer);
        FactShare share = shareOf(fact, organisationId)
                .orElseThrow(() ->
                        new Refused(Refusal.invalid(List.of(InputError.at("/organisationId", "not-shared-with")))));
        share.end(why);
        boolean others = facts.sharesOf(fact).stream()
                .anyMatch(one -> !one.organisationId().equals(organisationId));
        fact.become(others ? Status.SHARED : Status.CONTRIBUTED);
    }

    /** Reaches every recipient at once, in a closed case too: what was wrong is nobody's to read (I-14). */
    void withdraw(CaseFact fact, CaseFile caseFile, Viewer viewer, String why) {
        states.machine().require("withdrawFact", standing(fact, caseFile), viewer);
        facts.sharesOf(fact).forEach(share -> share.end(why));
        fact.withdraw(why);
        timeline.add(caseFile, Kind.FACT_WITHDRAWN, Instant.now(), "case-fact", fact.id());
    }

    private void shareWith(
            CaseFact fact, FactSetting setting, Map<UUID, Party> parties, Recipient recipient, Viewer viewer) {
        Party party = parties.get(recipient.organisationId());
        if (party == null) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/organisationId", "not-in-case"))));
        }
        Party origin = parties.get(fact.originId());
        setting.denied(fact, origin, party, recipient.necessity()).ifPresent(rule -> {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-" + rule).withGuard(rule));
        });
        facts.add(new FactShare(fact, party.id(), recipient.necessity(), viewer));
        fact.become(Status.SHARED);
    }

    private Map<UUID, Party> parties(CaseFile caseFile, Viewer viewer, List<Recipient> recipients) {
        List<UUID> ids = new ArrayList<>(List.of(viewer.organisationId()));
        recipients.forEach(one -> ids.add(one.organisationId()));
        return settings.parties(caseFile.id(), ids);
    }

    private static String basis(FactSetting setting, Party origin, CaseFact.Content content) {
        return Optional.ofNullable(setting.purposes().get(content.purpose()))
                .filter(found -> setting.isFor(content.purpose(), origin))
                .map(PurposeInForce::legalBasis)
                .orElseThrow(
                        () -> new Refused(Refusal.invalid(List.of(InputError.at("/purpose", "purpose-not-allowed")))));
    }

    private Optional<FactShare> shareOf(CaseFact fact, UUID organisationId) {
        return facts.sharesOf(fact).stream()
                .filter(share -> share.organisationId().equals(organisationId))
                .findFirst();
    }

    private static FactStates.Standing standing(CaseFact fact, CaseFile caseFile) {
        return new FactStates.Standing(fact.status(), fact.originId(), caseFile.status() != CaseFile.Status.CLOSED);
    }
}
