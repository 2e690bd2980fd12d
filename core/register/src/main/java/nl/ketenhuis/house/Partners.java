package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The organisations that take part in the viewer's house. Only operators are told how connections go. */
@ApplicationScoped
class Partners {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String OPERATOR = "operator";

    private static final String TAKING_PART = """
            select o.id, o.oin, o.name, o.kind, o.chain, p.core, p.valid_from, p.valid_to,
              case when :operator then p.adapter end, n.pending, n.parked, n.last_at
            from participation p
            join partner_organisation o on o.id = p.organisation_id
            left join lateral (
              select
                (select count(*) from outbound_delivery d
                 where d.house_id = p.house_id and d.status = 'PENDING' and d.recipient = p.adapter) as pending,
                (select count(*) from inbound_message m
                 where m.house_id = p.house_id and m.status = 'PARKED' and m.partner = p.adapter) as parked,
                (select l.received_at from inbound_message l
                 where l.house_id = p.house_id and l.partner = p.adapter order by l.id desc limit 1) as last_at
            ) n on :operator and p.adapter is not null
            where p.house_id = :house
              and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)""";

    private final EntityManager entityManager;

    Partners(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    List<Partner> list(Viewer viewer, Optional<UUID> after, int atMost) {
        return entityManager
                .createNativeQuery(TAKING_PART + " and o.id > :after order by o.id", Partner.class)
                .setParameter("house", viewer.houseId())
                .setParameter("operator", viewer.roles().contains(OPERATOR))
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setMaxResults(atMost)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    Partner get(Viewer viewer, UUID id) {
        List<Partner> found = entityManager
                .createNativeQuery(TAKING_PART + " and o.id = :id", Partner.class)
                .setParameter("house", viewer.houseId())
                .setParameter("operator", viewer.roles().contains(OPERATOR))
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
