package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseOpening;
import nl.ketenhuis.casefile.CaseOpening.Opening;
import nl.ketenhuis.casefile.CaseOpening.Subject;
import nl.ketenhuis.casefile.single.OpenCases;
import nl.ketenhuis.casefile.system.SocialSystems;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.house.table.ConsultationTables;
import nl.ketenhuis.person.Person;

/** The case a house opens for one it takes over. In the caller's transaction. */
@ApplicationScoped
class TakenOverCase {

    private final OpenCases openCases;
    private final CaseOpening opening;
    private final SocialSystems systems;
    private final PartnerOrganisations organisations;
    private final ConsultationTables tables;

    TakenOverCase(
            OpenCases openCases,
            CaseOpening opening,
            SocialSystems systems,
            PartnerOrganisations organisations,
            ConsultationTables tables) {
        this.openCases = openCases;
        this.opening = opening;
        this.systems = systems;
        this.organisations = organisations;
        this.tables = tables;
    }

    /** How the house takes it up. */
    record Terms(
            String motivation,
            Optional<String> theme,
            Optional<UUID> tableId,
            Optional<Integer> priority,
            Set<UUID> participants,
            LocalDate nextDate) {}

    /**
     * @param people the persons of the case, as this house knows them, by the id they have at the other
     * @throws Refused 400 for what is not of this house, 409 when one of them has an open case on the theme (I-01)
     */
    CaseFile open(CaseFile left, HandOvers.House from, Map<UUID, Person> people, Viewer viewer, Terms terms) {
        Dates.requireNotPast("/nextDate", terms.nextDate());
        String theme = terms.theme().orElse(left.theme());
        List<UUID> ids = people.values().stream().map(Person::id).toList();
        openCases.lockAndRequireNone(viewer.houseId(), ids, theme, left.id());
        Opening about = Opening.about(
                        subject(left, people, viewer), theme, participants(viewer, terms), viewer.traceId())
                .ownedBy(viewer.subject())
                .next(Optional.of(terms.nextDate()))
                .from(from.code() + " " + left.number());
        return opening.open(viewer.houseId(), onTable(about, viewer, terms));
    }

    private Subject subject(CaseFile left, Map<UUID, Person> people, Viewer viewer) {
        List<Person> persons = List.copyOf(people.values());
        return left.kind() == CaseFile.Kind.PERSON
                ? Subject.person(persons.get(0))
                : Subject.system(
                        systems.copy(left.subjectId(), viewer.houseId(), people),
                        persons,
                        Optional.ofNullable(left.municipalityCode()));
    }

    private Opening onTable(Opening about, Viewer viewer, Terms terms) {
        if (terms.tableId().isEmpty()) {
            return about;
        }
        UUID table = terms.tableId().get();
        if (tables.find(viewer.houseId(), table).isEmpty()) {
            throw wrong("/tableId", "unknown-table");
        }
        return about.onTable(table, terms.priority().orElse(CaseFile.NORMAL_PRIORITY));
    }

    private Set<UUID> participants(Viewer viewer, Terms terms) {
        Set<UUID> all = new HashSet<>(terms.participants());
        all.add(viewer.organisationId());
        if (!organisations.findIds(viewer.houseId(), all).equals(all)) {
            throw wrong("/participants", "not-a-participant");
        }
        return all;
    }

    private static Refused wrong(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
