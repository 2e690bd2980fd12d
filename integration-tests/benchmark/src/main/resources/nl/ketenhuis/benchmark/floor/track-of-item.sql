select t.id, t.aftercare_item_id, t.case_id, t.closed_at, t.conclusion, t.conditions, t.house_id, t.person_id, t.release_date,
 t.started_at, t.started_by, t.status, t.version
from aftercare_track t where t.aftercare_item_id = ? and t.status = 'RUNNING'
