select c.id, c.closed_at, c.event_sequence, c.house_id, c.kind, c.last_event_at, c.municipality_code, c.next_date, c.number,
 c.opened_at, c.planned_release_date, c.released_on, c.shielded, c.status, c.theme,
 c.case_director, c.closing_reason, c.episode, c.area_id, c.group_id, c.held_from, c.level, c.owner, c.priority, c.provenance,
 c.system_id, c.table_id, c.wake_up_date, c.version,
 t.id, t.agreed_version, t.case_id, t.changed_at, t.conclusion, t.house_id, t.last_version, t.opened_at, t.opened_by, t.results,
 t.review_date, t.review_told_for, t.reviewed_on, t.status, t.version
from case_file c join plan t on t.case_id = c.id and t.house_id = c.house_id
where c.house_id = ?
 and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))
 and c.id = ?
order by t.id desc fetch first ? rows only
