package nl.ketenhuis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Purpose;
import nl.ketenhuis.outbox.OutboundDelivery.Channel;
import nl.ketenhuis.partner.PartnerDirectory;

/**
 * Who is told of a change: organisations that take part in the case and in the house today, whose system receives this kind
 * for a purpose in force, and those of their subscriptions that ask for it. A shielded case needs their name on its list.
 * Deny by default (I-10).
 */
@ApplicationScoped
class Recipients {

    private static final String PARTICIPANTS = """
            with told as (
              select cp.case_id, o.id as organisation_id, o.oin, o.kind, p.adapter
              from case_participant cp
              join case_file c on c.id = cp.case_id
              join partner_organisation o on o.id = cp.organisation_id
              join participation p on p.organisation_id = o.id and p.house_id = cp.house_id
               and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
              where cp.case_id = ? and cp.until is null
                and (not c.shielded or exists
                      (select 1 from shield_access s where s.case_id = c.id and s.holder = o.oin))
            ), named as (
              select t.case_id, t.adapter as name, 'PARTNER' as channel, t.oin, u.code, u.legal_basis
              from told t
              join purpose u on u.house_id = ? and u.code = ? and t.kind = any(u.organisation_kinds)
               and u.valid_from <= current_date and (u.valid_to is null or u.valid_to > current_date)
              where t.adapter = any(?)
              union all
              select t.case_id, 'subscription:' || s.id, 'WEBHOOK', t.oin, null, null
              from told t
              join subscription s on s.house_id = ? and s.organisation_id = t.organisation_id
               and ? = any(s.types)
            )
            select n.case_id, n.name, n.channel, n.oin, n.code, n.legal_basis, 1 + coalesce((
                select max(d.sequence) from outbound_delivery d where d.recipient = n.name and d.case_id = n.case_id), 0)
            from named n""";

    private final EntityManager entityManager;
    private final PlainSql sql;
    private final PartnerDirectory directory;

    Recipients(EntityManager entityManager, PlainSql sql, PartnerDirectory directory) {
        this.entityManager = entityManager;
        this.sql = sql;
        this.directory = directory;
    }

    /** The case's row must be locked by the caller: the sequence numbers are good only as long as it is. */
    List<Recipient> of(CaseChange change) {
        String[] receivers = change.update()
                .map(update -> directory.receiversOf(update.kind()).toArray(String[]::new))
                .orElse(new String[0]);
        entityManager.flush();
        return sql.list(
                PARTICIPANTS,
                Recipients::recipient,
                change.caseId(),
                change.houseId(),
                change.update().map(CaseChange.PartnerUpdate::purpose).orElse(""),
                receivers,
                change.houseId(),
                change.eventType());
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        String basis = row.getString(6);
        return new Recipient(
                row.getObject(1, UUID.class),
                row.getString(2),
                Channel.valueOf(row.getString(3)),
                row.getString(4),
                row.getLong(7),
                Optional.ofNullable(row.getString(5)).map(code -> new Purpose(code, basis)));
    }
}
