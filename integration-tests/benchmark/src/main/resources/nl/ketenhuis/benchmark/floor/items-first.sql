select a.id, a.detention_period_id, a.house_id, a.institution_kind, a.institution_name, a.lead_days, a.municipality_code,
 a.person_id, a.release_date, a.status, a.version,
 p.id, p.birth_date, p.family_name, p.family_name_prefix, p.given_key, p.given_names, p.house_id, p.municipality_code,
 p.name_key, p.recorded_at, p.shielded, p.sound_key, p.version
from aftercare_item a join person p on p.id = a.person_id
where a.house_id = ? and a.municipality_code = ?
 and (p.shielded = false or exists (
  select 1 from case_person cp join case_file c on c.id = cp.case_id
  where cp.person_id = p.id and c.house_id = ?
   and exists (select 1 from case_participant q where q.case_id = c.id and q.organisation_id = ? and q.until is null)
   and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))))
order by a.release_date, a.id fetch first ? rows only
