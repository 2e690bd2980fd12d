select p.id, p.birth_date, p.family_name, p.family_name_prefix, p.given_key, p.given_names, p.house_id, p.municipality_code,
 p.name_key, p.recorded_at, p.shielded, p.sound_key, p.version
from person p
where p.house_id = ?
 and exists (
  select 1 from case_person cp join case_file c on c.id = cp.case_id
  where cp.person_id = p.id and c.house_id = ?
   and exists (select 1 from case_participant q where q.case_id = c.id and q.organisation_id = ? and q.until is null)
   and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))
   and (p.shielded = false or c.shielded = true))
 and (p.name_key = ? or p.birth_date = ? and p.sound_key = ?)
order by case when p.birth_date = ? then 0 else 1 end, p.id fetch first ? rows only
