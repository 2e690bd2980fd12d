package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.AnyOf;
import nl.ketenhuis.custody.AftercareItem;
import nl.ketenhuis.disclosure.AccessPolicy;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.person.Person;

/**
 * The aftercare work list as a viewer may see it: a municipality's coordinator sees the items of that municipality (S-REL-2,
 * S-REL-3), others those of persons in their sight. The first to be released come first.
 */
@ApplicationScoped
public class AftercareQueries {

    private final EntityManager entityManager;
    private final AccessPolicy policy;

    AftercareQueries(EntityManager entityManager, AccessPolicy policy) {
        this.entityManager = entityManager;
        this.policy = policy;
    }

    /** An item and the person it is about. */
    public record Row(AftercareItem item, Person person) {}

    /** What the list may be narrowed to. */
    record Filter(
            Optional<AftercareItem.Status> status, Optional<String> municipality, Optional<LocalDate> releaseBefore) {}

    /** A place in the list. */
    record Position(LocalDate releaseDate, UUID id) {}

    /** @throws Refused 404, the same whether it does not exist or may not be known */
    public Row get(UUID id, Viewer viewer) {
        TypedQuery<Row> query = entityManager
                .createQuery(select(viewer) + " and a.id = :id", Row.class)
                .setParameter("id", id);
        bind(query, viewer);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    List<Row> list(Viewer viewer, Filter filter, Optional<Position> after, int atMost) {
        StringBuilder hql = new StringBuilder(select(viewer));
        filter.status().ifPresent(status -> hql.append(" and a.status = :status"));
        filter.municipality().ifPresent(code -> hql.append(" and a.municipalityCode = :municipality"));
        filter.releaseBefore().ifPresent(day -> hql.append(" and a.releaseDate < :day"));
        after.ifPresent(position -> hql.append(" and (a.releaseDate, a.id) > (:afterDate, :afterId)"));
        TypedQuery<Row> query = entityManager
                .createQuery(hql + " order by a.releaseDate, a.id", Row.class)
                .setMaxResults(atMost);
        bind(query, viewer);
        filter.status().ifPresent(status -> query.setParameter("status", status));
        filter.municipality().ifPresent(code -> query.setParameter("municipality", code));
        filter.releaseBefore().ifPresent(day -> query.setParameter("day", day));
        after.ifPresent(position ->
                query.setParameter("afterDate", position.releaseDate()).setParameter("afterId", position.id()));
        return query.getResultList();
    }

    /** The items of a case's persons; the case must be known to be in sight. */
    List<Row> ofCase(UUID caseId) {
        return entityManager
                .createQuery("""
                        select a, p from AftercareItem a join Person p on p.id = a.personId
                        join CasePerson c on c.id.personId = p.id
                        where c.id.caseId = :case order by a.releaseDate, a.id""", Row.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The cases in the viewer's sight that are about these persons, by person. */
    Map<UUID, List<UUID>> casesOf(Collection<UUID> persons, Viewer viewer) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Tuple> query = entityManager
                .createQuery(
                        "select cp.id.personId, c.id from CasePerson cp join CaseFile c on c.id = cp.id.caseId"
                                + " where " + AnyOf.condition("cp.id.personId", "persons") + " and "
                                + CaseScope.condition("c", viewer),
                        Tuple.class)
                .setParameter("persons", persons.toArray(UUID[]::new));
        CaseScope.bind(query, viewer);
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toList())));
    }

    private String select(Viewer viewer) {
        return "select a, p from AftercareItem a join Person p on p.id = a.personId where a.houseId = :scopeHouse and "
                + (ownMunicipality(viewer)
                        ? "a.municipalityCode = :ownMunicipality and (p.shielded = false or "
                                + PersonScope.condition("p", viewer) + ")"
                        : PersonScope.condition("p", viewer));
    }

    private void bind(Query query, Viewer viewer) {
        CaseScope.bind(query, viewer);
        if (ownMunicipality(viewer)) {
            query.setParameter("ownMunicipality", viewer.municipality().orElse(""));
        }
    }

    private boolean ownMunicipality(Viewer viewer) {
        return !viewer.houseWide() && policy.ownMunicipality(viewer.roles());
    }
}
