package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.custody.DetentionPeriod;
import nl.ketenhuis.custody.ReleaseNotice;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.partner.spi.ReleaseUpdate;

/** Reads detentions and notices of persons in the viewer's sight. */
@ApplicationScoped
class CustodyQueries {

    private static final String NOTICES = """
            select n, d, (select count(l) from ReleaseNotice l
                          where l.detentionPeriodId = n.detentionPeriodId and l.occurredAt > n.occurredAt)
            from ReleaseNotice n join DetentionPeriod d on d.id = n.detentionPeriodId join Person p on p.id = n.personId
            where\s""";
    private static final String DETENTIONS =
            "select d from DetentionPeriod d join Person p on p.id = d.personId where ";

    private final EntityManager entityManager;

    CustodyQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A notice, its detention, and how many later notices there are. */
    record NoticeRow(ReleaseNotice notice, DetentionPeriod detention, long later) {}

    NoticeRow getNotice(UUID id, Viewer viewer) {
        return one(scoped(NOTICES, Map.of("n.id =", id), viewer, "", NoticeRow.class));
    }

    DetentionPeriod getDetention(UUID id, Viewer viewer) {
        return one(scoped(DETENTIONS, Map.of("d.id =", id), viewer, "", DetentionPeriod.class));
    }

    /** Newest first; a case narrows them to the persons it is about. */
    List<NoticeRow> listNotices(
            Viewer viewer, Optional<UUID> caseId, Optional<UUID> personId, Optional<UUID> before, int atMost) {
        Map<String, Object> narrow = new LinkedHashMap<>();
        personId.ifPresent(id -> narrow.put("n.personId =", id));
        before.ifPresent(id -> narrow.put("n.id <", id));
        String ofCase = caseId.isEmpty()
                ? ""
                : " and exists (select 1 from CasePerson ocp join CaseFile oc on oc.id = ocp.id.caseId"
                        + " where ocp.id.personId = n.personId and oc.id = :case and "
                        + CaseScope.condition("oc", viewer) + ")";
        TypedQuery<NoticeRow> query = scoped(NOTICES, narrow, viewer, ofCase + " order by n.id desc", NoticeRow.class);
        caseId.ifPresent(id -> query.setParameter("case", id));
        return query.setMaxResults(atMost).getResultList();
    }

    List<DetentionPeriod> listDetentions(
            Viewer viewer,
            Optional<UUID> personId,
            Optional<ReleaseUpdate.Status> status,
            Optional<UUID> before,
            int atMost) {
        Map<String, Object> narrow = new LinkedHashMap<>();
        personId.ifPresent(id -> narrow.put("d.personId =", id));
        status.ifPresent(value -> narrow.put("d.status =", value));
        before.ifPresent(id -> narrow.put("d.id <", id));
        return scoped(DETENTIONS, narrow, viewer, " order by d.id desc", DetentionPeriod.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The detentions of a case's persons; the case must be known to be in sight. */
    List<DetentionPeriod> detentionsOfCase(UUID caseId) {
        return entityManager
                .createQuery("""
                        select d from DetentionPeriod d join CasePerson p on p.id.personId = d.personId
                        where p.id.caseId = :case order by d.id desc""", DetentionPeriod.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    private <T> TypedQuery<T> scoped(
            String select, Map<String, Object> narrow, Viewer viewer, String tail, Class<T> type) {
        StringBuilder hql = new StringBuilder(select).append(PersonScope.condition("p", viewer));
        narrow.keySet()
                .forEach(test -> hql.append(" and ").append(test).append(" :").append(name(test)));
        TypedQuery<T> query = entityManager.createQuery(hql.append(tail).toString(), type);
        narrow.forEach((test, value) -> query.setParameter(name(test), value));
        CaseScope.bind(query, viewer);
        return query;
    }

    /** A parameter's name: the letters of the test it stands in. */
    private static String name(String test) {
        return test.endsWith("<") ? "before" : test.replaceAll("[^A-Za-z]", "");
    }

    private static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
