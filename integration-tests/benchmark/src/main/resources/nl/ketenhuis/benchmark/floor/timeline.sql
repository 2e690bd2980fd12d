select t.id, t.case_id, t.house_id, t.kind, t.occurred_at, t.partner, t.received_at, t.release_date, t.release_notice_id,
 t.subject_id, t.subject_type
from timeline_entry t where t.case_id = ? order by t.occurred_at desc, t.id desc fetch first ? rows only
