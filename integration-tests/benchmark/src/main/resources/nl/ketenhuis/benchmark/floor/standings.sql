select d.id, d.first_notice_at, d.house_id, d.institution_kind, d.institution_name, d.last_change_at, d.lead_days,
 d.lead_days_first, d.number, d.person_id, d.planned_release_date, d.released_on, d.return_municipality, d.started_on, d.status,
 d.unplanned, d.version,
 p.id, p.birth_date, p.family_name, p.family_name_prefix, p.given_key, p.given_names, p.house_id, p.municipality_code,
 p.name_key, p.recorded_at, p.shielded, p.sound_key, p.version,
 c.id, c.number
from detention_period d
join person p on p.id = d.person_id
join case_person cp on cp.person_id = p.id
join case_file c on c.id = cp.case_id
where d.id = any(?) and c.id = any(?)
 and exists (select 1 from case_participant q join participation a on a.organisation_id = q.organisation_id
  where q.case_id = c.id and q.until is null and a.house_id = c.house_id and a.adapter = ?
   and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date))
