select d.id, d.first_notice_at, d.house_id, d.institution_kind, d.institution_name, d.last_change_at, d.lead_days,
 d.lead_days_first, d.number, d.person_id, d.planned_release_date, d.released_on, d.return_municipality, d.started_on, d.status,
 d.unplanned, d.version
from detention_period d join case_person cp on cp.person_id = d.person_id where cp.case_id = ? order by d.id desc
