package nl.ketenhuis.casefile.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFile.ClosingReason;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseOpening;
import nl.ketenhuis.casefile.CaseOpening.Opening;
import nl.ketenhuis.casefile.CaseOpening.Subject;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.casefile.fact.FactTravel;
import nl.ketenhuis.casefile.fact.FactTravel.Verdict;
import nl.ketenhuis.casefile.single.OpenCases;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.table.ConsultationTables;
import nl.ketenhuis.person.Persons;

/** Relates, merges and splits cases of one house. In the caller's transaction; the row of the case acted on is locked. */
@ApplicationScoped
class CaseLinking {

    private final CaseFiles caseFiles;
    private final OpenCases openCases;
    private final CaseLinks links;
    private final CaseSteps steps;
    private final CaseTimeline timeline;
    private final CaseEvents events;
    private final CaseOpening opening;
    private final CasePeople people;
    private final FactTravel travel;
    private final Persons persons;
    private final PartnerOrganisations organisations;
    private final ConsultationTables tables;

    CaseLinking(
            CaseFiles caseFiles,
            OpenCases openCases,
            CaseLinks links,
            CaseSteps steps,
            CaseTimeline timeline,
            CaseEvents events,
            CaseOpening opening,
            CasePeople people,
            FactTravel travel,
            Persons persons,
            PartnerOrganisations organisations,
            ConsultationTables tables) {
        this.caseFiles = caseFiles;
        this.openCases = openCases;
        this.links = links;
        this.steps = steps;
        this.timeline = timeline;
        this.events = events;
        this.opening = opening;
        this.people = people;
        this.travel = travel;
        this.persons = persons;
        this.organisations = organisations;
        this.tables = tables;
    }

    /** A case that is split off. */
    record Split(
            UUID personId,
            String theme,
            String motivation,
            Set<UUID> participants,
            Optional<UUID> tableId,
            LocalDate nextDate) {}

    /** @throws Refused 400 for a case that is not known to the viewer, or the same */
    void relate(CaseFile caseFile, Viewer viewer, UUID otherId, String motivation) {
        CaseFile other = other(caseFile, viewer, otherId);
        Step step = new Step("relateCase", Kind.CASE_RELATED, other.number(), motivation);
        steps.take(step, caseFile, viewer, same -> {});
        links.add(new CaseLink(caseFile, CaseLink.Kind.RELATED, other, motivation, viewer));
        timeline.add(other, Kind.CASE_RELATED, Instant.now(), "case", caseFile.id());
    }

    /**
     * The case goes on in another, which persons and participants join and whatever facts may be there.
     *
     * @throws Refused 409 when the other is closed, or of another kind or theme
     */
    List<Verdict> merge(CaseFile caseFile, Viewer viewer, UUID intoId, String motivation) {
        CaseFile into = other(caseFile, viewer, intoId);
        requireMergeable(caseFile, into);
        people.join(caseFile, into);
        Step step = new Step("mergeCase", Kind.CASE_MERGED, into.number(), motivation);
        steps.take(step, caseFile, viewer, next -> caseFile.close(ClosingReason.MERGED));
        List<Verdict> verdicts = travel.move(caseFile, into, viewer.traceId());
        links.add(new CaseLink(caseFile, CaseLink.Kind.MERGED_INTO, into, motivation, viewer));
        timeline.add(into, Kind.CASE_MERGED, Instant.now(), "case", caseFile.id());
        events.tell(caseFile, "nl.ketenhuis.case-closed.v1", Instant.now(), viewer.traceId());
        return verdicts;
    }

    /** @throws Refused 400 for a person of another case, 409 when the person has an open case on the theme (I-01) */
    CaseFile split(CaseFile caseFile, Viewer viewer, Split split) {
        Dates.requireNotPast("/nextDate", split.nextDate());
        Set<UUID> participants = participants(viewer, split);
        if (!people.has(caseFile.id(), split.personId())) {
            throw wrong("/personId", "unknown-person");
        }
        openCases.lockAndRequireNone(caseFile.houseId(), List.of(split.personId()), split.theme(), caseFile.id());
        Opening about = Opening.about(
                        Subject.person(persons.findById(split.personId())),
                        split.theme(),
                        participants,
                        viewer.traceId())
                .ownedBy(viewer.subject())
                .next(Optional.of(split.nextDate()));
        CaseFile part = opening.open(
                caseFile.houseId(),
                split.tableId()
                        .map(table -> about.onTable(table, CaseFile.NORMAL_PRIORITY))
                        .orElse(about));
        Step step = new Step("splitCase", Kind.CASE_SPLIT, part.number(), split.motivation());
        steps.take(step, caseFile, viewer, same -> {});
        links.add(new CaseLink(caseFile, CaseLink.Kind.SPLIT_INTO, part, split.motivation(), viewer));
        timeline.add(part, Kind.CASE_SPLIT, Instant.now(), "case", caseFile.id());
        return part;
    }

    private Set<UUID> participants(Viewer viewer, Split split) {
        Set<UUID> all = new HashSet<>(split.participants());
        all.add(viewer.organisationId());
        if (!organisations.findIds(viewer.houseId(), all).equals(all)) {
            throw wrong("/participants", "not-a-participant");
        }
        if (split.tableId().isPresent()
                && tables.find(viewer.houseId(), split.tableId().get()).isEmpty()) {
            throw wrong("/tableId", "unknown-table");
        }
        return all;
    }

    private CaseFile other(CaseFile caseFile, Viewer viewer, UUID otherId) {
        if (otherId.equals(caseFile.id())) {
            throw wrong("/caseId", "another-case");
        }
        try {
            return caseFiles.lock(otherId, viewer);
        } catch (Refused hidden) {
            throw wrong("/caseId", "unknown-case");
        }
    }

    private static void requireMergeable(CaseFile one, CaseFile into) {
        if (into.status() == CaseFile.Status.CLOSED) {
            throw refused("other-case-is-open");
        }
        if (one.kind() != into.kind() || !one.theme().equals(into.theme())) {
            throw refused("same-kind-and-theme");
        }
    }

    private static Refused refused(String guard) {
        return new Refused(
                Refusal.of(ProblemCategory.CONFLICT, "guard-" + guard).withGuard(guard));
    }

    private static Refused wrong(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
