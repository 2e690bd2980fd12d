package nl.ketenhuis.consultation.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The invitations to meetings. Callers have made sure that the meeting is in sight. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String OF_KINDS = """
            select distinct o.id from participation p join partner_organisation o on o.id = p.organisation_id
            where p.house_id = ? and o.kind = any(?)
              and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
            order by o.id""";

    private final PlainSql sql;

    Invitations(PlainSql sql) {
        this.sql = sql;
    }

    /** Invites every partner of the house that is of a kind that always takes part in the table. */
    public void inviteFixed(Consultation meeting, Collection<String> kinds) {
        sql.list(OF_KINDS, row -> row.getObject(1, UUID.class), meeting.houseId(), kinds.toArray(String[]::new))
                .forEach(organisation -> persist(new Invitation(meeting, organisation, true, null)));
        flush();
    }

    boolean invited(UUID consultationId, UUID organisationId) {
        return count("consultationId = ?1 and organisationId = ?2", consultationId, organisationId) > 0;
    }

    Invitation get(UUID consultationId, UUID id) {
        return find("id = ?1 and consultationId = ?2", id, consultationId)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** In the order they were invited. */
    List<Invitation> list(UUID consultationId, Optional<UUID> after, int atMost) {
        return find("consultationId = ?1 and id > ?2 order by id", consultationId, after.orElse(new UUID(0, 0)))
                .range(0, atMost - 1)
                .list();
    }
}
