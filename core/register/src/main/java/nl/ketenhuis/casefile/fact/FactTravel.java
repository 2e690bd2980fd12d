package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;

/**
 * Holds each fact of a case against the purpose and rules of a table, and takes along what may travel (I-04). A reason why a
 * recipient needs a fact holds for one table only: where the new one asks for a reason, it has to be given anew (I-11).
 */
@ApplicationScoped
public class FactTravel {

    private final Facts facts;
    private final FactSettings settings;
    private final CaseEvents events;

    FactTravel(Facts facts, FactSettings settings, CaseEvents events) {
        this.facts = facts;
        this.settings = settings;
        this.events = events;
    }

    /**
     * What becomes of one fact.
     *
     * @param staysBy the rule by which it stays behind; empty when it comes along
     * @param kept recipients it stays shared with
     * @param ended recipients it is shared with no longer, and the rule
     */
    public record Verdict(
            CaseFact fact, Party origin, Optional<String> staysBy, List<Party> kept, Map<Party, String> ended) {

        public boolean travels() {
            return staysBy.isEmpty();
        }
    }

    /** What would become of the facts at this table; changes nothing. A fixed number of statements. */
    public List<Verdict> check(CaseFile caseFile, UUID tableId) {
        return check(caseFile, caseFile, tableId);
    }

    private List<Verdict> check(CaseFile caseFile, CaseFile target, UUID tableId) {
        List<CaseFact> all = facts.ofCase(caseFile.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<FactShare>> shares = shares(caseFile);
        Set<UUID> ids = new HashSet<>();
        all.forEach(fact -> ids.add(fact.originId()));
        shares.values().forEach(list -> list.forEach(share -> ids.add(share.organisationId())));
        Map<UUID, Party> parties = settings.parties(target.id(), ids);
        FactSetting setting = settings.at(caseFile.houseId(), tableId);
        return all.stream()
                .map(fact -> judge(fact, setting, parties, shares.getOrDefault(fact.id(), List.of())))
                .toList();
    }

    /** Takes along what may travel to the table and leaves behind what may not; the case is locked. */
    public List<Verdict> take(CaseFile caseFile, UUID tableId, String traceId) {
        List<Verdict> verdicts = check(caseFile, tableId);
        Map<UUID, List<FactShare>> shares = shares(caseFile);
        for (Verdict verdict : verdicts) {
            sharesOf(verdict, shares).forEach(share -> reason(verdict, share).ifPresent(share::end));
            verdict.staysBy().ifPresentOrElse(rule -> verdict.fact().stayBehind(rule), () -> verdict.fact()
                    .travel(tableId, !verdict.kept().isEmpty()));
        }
        tellDenied(caseFile, verdicts, traceId);
        return verdicts;
    }

    /** Moves what may travel into another case, at its table; what may not stays as it is in this one. */
    public List<Verdict> move(CaseFile caseFile, CaseFile into, String traceId) {
        List<Verdict> verdicts = check(caseFile, into, into.tableId());
        Map<UUID, List<FactShare>> shares = shares(caseFile);
        for (Verdict verdict : verdicts) {
            if (verdict.travels()) {
                sharesOf(verdict, shares).forEach(share -> {
                    reason(verdict, share).ifPresent(share::end);
                    share.moveTo(into);
                });
                verdict.fact().moveTo(into, !verdict.kept().isEmpty());
            }
        }
        tellDenied(into, verdicts, traceId);
        return verdicts;
    }

    /** Who had a fact and may have it no longer learns that something changed in the case, not what. */
    private void tellDenied(CaseFile caseFile, List<Verdict> verdicts, String traceId) {
        if (verdicts.stream().anyMatch(one -> !one.ended().isEmpty())) {
            events.tell(caseFile, "nl.ketenhuis.disclosure-denied.v1", Instant.now(), traceId);
        }
    }

    private Map<UUID, List<FactShare>> shares(CaseFile caseFile) {
        return facts.sharesOfCase(caseFile.id()).stream().collect(Collectors.groupingBy(FactShare::factId));
    }

    private static List<FactShare> sharesOf(Verdict verdict, Map<UUID, List<FactShare>> shares) {
        return shares.getOrDefault(verdict.fact().id(), List.of());
    }

    private static Verdict judge(CaseFact fact, FactSetting setting, Map<UUID, Party> parties, List<FactShare> shares) {
        Party origin = parties.get(fact.originId());
        Optional<String> stays = setting.stays(fact, origin);
        List<Party> kept = new ArrayList<>();
        Map<Party, String> ended = new LinkedHashMap<>();
        for (FactShare share : shares) {
            Party recipient = parties.get(share.organisationId());
            Optional<String> denied = stays.or(() -> setting.denied(fact, origin, recipient, null));
            denied.ifPresentOrElse(rule -> ended.put(recipient, rule), () -> kept.add(recipient));
        }
        return new Verdict(fact, origin, stays, kept, ended);
    }

    private static Optional<String> reason(Verdict verdict, FactShare share) {
        return verdict.ended().entrySet().stream()
                .filter(one -> one.getKey().id().equals(share.organisationId()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
