package nl.ketenhuis.casefile.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;

/** Reads what known-checks need, across houses and within the own one. Shielded persons and cases are known to nobody. */
@ApplicationScoped
class KnownQuestions {

    private static final String REASON = """
            select r.gives_advice from known_check_reason r join partner_organisation o on o.kind = any(r.organisation_kinds)
            where r.code = :code and o.id = :organisation
              and r.valid_from <= current_date and (r.valid_to is null or r.valid_to > current_date)""";

    private static final String ELSEWHERE = """
            select distinct c.house_id, c.id, c.status
            from identity_claim i
            join person p on p.id = i.person_id and not p.shielded
            join case_person cp on cp.person_id = p.id and cp.role <> 'RELATED' and cp.until is null
            join case_file c on c.id = cp.case_id and c.status <> 'CLOSED' and not c.shielded
            where i.value_hash = any(:hashes) and i.house_id <> :house""";

    private static final String TOLD = """
            select distinct on (a.check_id, h.id) a.check_id, h.code, h.name, h.contact_name, h.contact_email,
              max(a.advice) over (partition by a.check_id, h.id)
            from known_answer a join house h on h.id = a.house_id where a.check_id = any(:checks)""";

    private static final String GIVEN = """
            select a.id, k.reason_code, o.id as organisation, o.name, h.code, h.name as house, a.answered_at, a.case_id, a.advice
            from known_answer a join known_check k on k.id = a.check_id
            join partner_organisation o on o.id = k.organisation_id join house h on h.id = k.house_id
            join case_file c on c.id = a.case_id
            where a.house_id = :house and a.id < :before
              and (not c.shielded or exists (
                select 1 from shield_access s where s.case_id = c.id and s.holder in (:subject, :oin)))
            order by a.id desc limit :most""";

    private static final String SUPPLIED =
            "select distinct a.house_id, a.case_id from known_answer a where a.check_id = any(:checks)";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EntityManager entityManager;

    KnownQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An open case of another house. */
    record Hit(UUID houseId, UUID caseId, String status) {}

    /** A case of which an answer tells. */
    record Supplied(UUID houseId, UUID caseId) {}

    /** What a check was told of one house. */
    record Told(UUID checkId, String code, String name, String contactName, String contactEmail, String advice) {}

    /** What one's own house told. */
    record Given(
            UUID id,
            String reasonCode,
            UUID organisation,
            String name,
            String houseCode,
            String houseName,
            Instant answeredAt,
            UUID caseId,
            String advice) {}

    /** Whether an organisation may ask for this reason, and is then given an advice; empty when it may not (I-22). */
    Optional<Boolean> reason(String code, UUID organisationId) {
        return one(entityManager
                .createNativeQuery(REASON, Boolean.class)
                .setParameter("code", code)
                .setParameter("organisation", organisationId));
    }

    /** The fingerprints of the numbers of a person the viewer may know of; nothing when it may not. */
    List<byte[]> fingerprints(UUID personId, Viewer viewer) {
        TypedQuery<byte[]> query = entityManager
                .createQuery(
                        "select i.fingerprint from IdentityClaim i join Person p on p.id = i.personId"
                                + " where p.id = :person and " + PersonScope.condition("p", viewer),
                        byte[].class)
                .setParameter("person", personId);
        CaseScope.bind(query, viewer);
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Hit> elsewhere(byte[][] hashes, UUID ownHouse) {
        return entityManager
                .createNativeQuery(ELSEWHERE, Hit.class)
                .setParameter("hashes", hashes)
                .setParameter("house", ownHouse)
                .getResultList();
    }

    void add(Object row) {
        entityManager.persist(row);
    }

    void flush() {
        entityManager.flush();
    }

    /** The questions of the viewer's organisation, or of its whole house for who sees that. */
    List<KnownCheck> asked(Viewer viewer, String narrow, Map<String, Object> parameters, int atMost) {
        String whose = viewer.houseWide() ? "" : " and k.organisationId = :organisation";
        TypedQuery<KnownCheck> query = entityManager
                .createQuery(
                        "select k from KnownCheck k where k.houseId = :house" + whose + narrow + " order by k.id desc",
                        KnownCheck.class)
                .setParameter("house", viewer.houseId())
                .setMaxResults(atMost);
        if (!viewer.houseWide()) {
            query.setParameter("organisation", viewer.organisationId());
        }
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** What these checks were told, one row for each house. */
    @SuppressWarnings("unchecked")
    List<Told> told(List<KnownCheck> checks) {
        return entityManager
                .createNativeQuery(TOLD, Told.class)
                .setParameter("checks", checks.stream().map(KnownCheck::id).toArray(UUID[]::new))
                .getResultList();
    }

    /** The cases of which these checks tell. */
    @SuppressWarnings("unchecked")
    List<Supplied> supplied(List<KnownCheck> checks) {
        return entityManager
                .createNativeQuery(SUPPLIED, Supplied.class)
                .setParameter("checks", checks.stream().map(KnownCheck::id).toArray(UUID[]::new))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Given> given(Viewer viewer, Optional<UUID> before, int atMost) {
        return entityManager
                .createNativeQuery(GIVEN, Given.class)
                .setParameter("house", viewer.houseId())
                .setParameter("before", before.orElse(AFTER_ALL))
                .setParameter("subject", viewer.subject())
                .setParameter("oin", viewer.organisation())
                .setParameter("most", atMost)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Boolean> one(Query query) {
        return query.getResultStream().findFirst();
    }
}
