select f.id, f.version, f.case_id, o.id as origin, o.name, o.chain, f.data_class, f.content, f.purpose, f.legal_basis,
  f.person_id, f.occurred_on, f.source_end_date, f.status, f.left_behind, f.contributed_at, s.necessity,
  v.chain as viewing, t.type, c.status <> 'CLOSED'
from case_fact f join case_file c on c.id = f.case_id
join partner_organisation o on o.id = f.origin_organisation_id
join partner_organisation v on v.id = ?
left join consultation_table t on t.id = c.table_id
left join fact_share s on s.fact_id = f.id and s.organisation_id = v.id and s.ended_at is null
where f.house_id = ? and (o.id = v.id or s.id is not null and f.status = 'SHARED'
    and (f.source_end_date is null or f.source_end_date >= current_date)
    and exists (select 1 from purpose u where u.house_id = f.house_id and u.code = f.purpose
      and v.kind = any(u.organisation_kinds) and u.valid_from <= current_date
      and (u.valid_to is null or u.valid_to > current_date)))
  and f.case_id = ? order by f.id desc limit 100
