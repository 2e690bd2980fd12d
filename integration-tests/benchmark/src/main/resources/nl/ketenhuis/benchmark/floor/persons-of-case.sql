select p.id, p.birth_date, p.family_name, p.family_name_prefix, p.given_key, p.given_names, p.house_id, p.municipality_code,
 p.name_key, p.recorded_at, p.shielded, p.sound_key, p.version, cp.role
from case_person cp join person p on p.id = cp.person_id
where cp.case_id = ? order by cp.role, p.id
