select a.id, a.detention_period_id, a.house_id, a.institution_kind, a.institution_name, a.lead_days, a.municipality_code,
 a.person_id, a.release_date, a.status, a.version
from aftercare_item a where a.detention_period_id = ?
