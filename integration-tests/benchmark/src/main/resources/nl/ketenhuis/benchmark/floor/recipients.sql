with told as (
 select cp.case_id, o.id as organisation_id, o.oin, o.kind, p.adapter
 from case_participant cp
 join case_file c on c.id = cp.case_id
 join partner_organisation o on o.id = cp.organisation_id
 join participation p on p.organisation_id = o.id and p.house_id = cp.house_id
  and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
 where cp.case_id = ? and cp.until is null
  and (not c.shielded or exists (select 1 from shield_access s where s.case_id = c.id and s.holder = o.oin))
), named as (
 select t.case_id, t.adapter as name, 'PARTNER' as channel, t.oin, u.code, u.legal_basis
 from told t
 join purpose u on u.house_id = ? and u.code = ? and t.kind = any(u.organisation_kinds)
  and u.valid_from <= current_date and (u.valid_to is null or u.valid_to > current_date)
 where t.adapter = any(?)
 union all
 select t.case_id, 'subscription:' || s.id, 'WEBHOOK', t.oin, null, null
 from told t
 join subscription s on s.house_id = ? and s.organisation_id = t.organisation_id and ? = any(s.types)
)
select n.case_id, n.name, n.channel, n.oin, n.code, n.legal_basis, 1 + coalesce((
 select max(d.sequence) from outbound_delivery d where d.recipient = n.name and d.case_id = n.case_id), 0)
from named n
