select a.id, a.detention_period_id, a.house_id, a.institution_kind, a.institution_name, a.lead_days, a.municipality_code,
 a.person_id, a.release_date, a.status, a.version,
 p.id, p.birth_date, p.family_name, p.family_name_prefix, p.given_key, p.given_names, p.house_id, p.municipality_code,
 p.name_key, p.recorded_at, p.shielded, p.sound_key, p.version
from aftercare_item a join person p on p.id = a.person_id join case_person cp on cp.person_id = p.id
where cp.case_id = ? order by a.release_date, a.id
