select c.id, c.closed_at, c.event_sequence, c.house_id, c.kind, c.last_event_at, c.municipality_code, c.next_date, c.number,
 c.opened_at, c.planned_release_date, c.released_on, c.shielded, c.status, c.theme,
 c.case_director, c.closing_reason, c.episode, c.area_id, c.group_id, c.held_from, c.level, c.owner, c.priority, c.provenance,
 c.system_id, c.table_id, c.wake_up_date, c.version
from case_file c
where c.status <> 'CLOSED' and c.id in (select cp.case_id from case_person cp where cp.person_id = ? and cp.until is null)
order by c.id for no key update of c
