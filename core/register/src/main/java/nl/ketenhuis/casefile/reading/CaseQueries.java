package nl.ketenhuis.casefile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CasePerson.Role;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.person.Person;

/** Reads cases as a viewer may see them. Every statement bears the viewer's scope. */
@ApplicationScoped
class CaseQueries {

    /** An open case that nobody would look at by itself (I-03). */
    private static final String FLOATING = "(c.status <> CLOSED and (c.tableId is null or c.owner is null"
            + " or c.nextDate is null or c.nextDate < current_date))";

    private static final String PARTICIPANTS = """
            select o.id, o.name, o.kind, cp.role, cp.since, cp.until
            from case_participant cp join partner_organisation o on o.id = cp.organisation_id
            where cp.case_id = ? order by o.name, cp.since, cp.id""";

    private final EntityManager entityManager;
    private final PlainSql sql;

    CaseQueries(EntityManager entityManager, PlainSql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(
            Optional<CaseFile.Status> status,
            Optional<String> theme,
            Optional<String> municipality,
            Optional<UUID> person,
            Optional<CaseFile.Kind> kind,
            Optional<UUID> table,
            Optional<String> director,
            Optional<LocalDate> dueBefore,
            Optional<Boolean> floating,
            Optional<String> number) {}

    /** A case as it stands in a list. */
    record Row(CaseFile caseFile, Person focal) {}

    /** An organisation in a case. */
    record Participant(UUID id, String name, String kind, String role, LocalDate since, LocalDate until) {}

    /** A person in a case. */
    record PersonInCase(Person person, Role role) {}

    /**
     * A case in the viewer's sight.
     *
     * @throws Refused 404, the same whether it does not exist or may not be known
     */
    Row get(UUID caseId, Viewer viewer) {
        TypedQuery<Row> query = entityManager
                .createQuery(
                        selectFrom("CaseFile c") + " where c.id = :id and " + CaseScope.condition("c", viewer),
                        Row.class)
                .setParameter("id", caseId)
                .setParameter("focal", Role.FOCAL);
        CaseScope.bind(query, viewer);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** A case that is locked by the act under way, with what the act changed. */
    Row locked(CaseFile caseFile) {
        entityManager.flush();
        Person focal = entityManager
                .createQuery(
                        "select p from CasePerson cp join Person p on p.id = cp.id.personId"
                                + " where cp.id.caseId = :case and cp.role = :focal",
                        Person.class)
                .setParameter("case", caseFile.id())
                .setParameter("focal", Role.FOCAL)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return new Row(caseFile, focal);
    }

    /** Newest first. */
    List<Row> list(Viewer viewer, Filter filter, Optional<UUID> before, int atMost) {
        CaseScope.Walk walk = CaseScope.walk("c", viewer);
        Narrowing narrowing = new Narrowing(walk.condition())
                .by("c.status = :status", "status", filter.status())
                .by("c.theme = :theme", "theme", filter.theme())
                .by("c.municipalityCode = :municipality", "municipality", filter.municipality())
                .by(
                        "c.id in (select o.id.caseId from CasePerson o where o.id.personId = :person)",
                        "person",
                        filter.person())
                .by("c.kind = :kind", "kind", filter.kind())
                .by("c.tableId = :table", "table", filter.table())
                .by("(c.owner = :director or c.caseDirector = :director)", "director", filter.director())
                .by("c.status <> CLOSED and c.nextDate < :due", "due", filter.dueBefore())
                .by(filter.floating().map(wanted -> wanted ? FLOATING : "not " + FLOATING))
                .by("c.number = :number", "number", filter.number())
                .by(walk.id() + " < :before", "before", before);
        TypedQuery<Row> query = entityManager
                .createQuery(
                        selectFrom(walk.from()) + narrowing.where() + " order by " + walk.id() + " desc", Row.class)
                .setParameter("focal", Role.FOCAL)
                .setMaxResults(atMost);
        CaseScope.bind(query, viewer);
        narrowing.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<Participant> participants(UUID caseId) {
        return sql.list(PARTICIPANTS, CaseQueries::participant, caseId);
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    List<PersonInCase> persons(UUID caseId) {
        return entityManager
                .createQuery("""
                        select p, cp.role from CasePerson cp join Person p on p.id = cp.id.personId
                        where cp.id.caseId = :case order by cp.role, p.id""", PersonInCase.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Latest event first; the case must be known to be in sight. */
    List<TimelineEntry> timeline(UUID caseId, Optional<Position> before, int atMost) {
        String after = before.isEmpty() ? "" : " and (t.occurredAt < :at or t.occurredAt = :at and t.id < :id)";
        TypedQuery<TimelineEntry> query = entityManager
                .createQuery(
                        "select t from TimelineEntry t where t.caseId = :case" + after
                                + " order by t.occurredAt desc, t.id desc",
                        TimelineEntry.class)
                .setParameter("case", caseId)
                .setMaxResults(atMost);
        before.ifPresent(position -> query.setParameter("at", position.at()).setParameter("id", position.id()));
        return query.getResultList();
    }

    /** A place in a timeline. */
    record Position(Instant at, UUID id) {}

    private static String selectFrom(String cases) {
        return "select c, p from " + cases
                + " left join CasePerson cp on cp.id.caseId = c.id and cp.role = :focal"
                + " left join Person p on p.id = cp.id.personId";
    }
}
