select c.id, c.closed_at, c.event_sequence, c.house_id, c.kind, c.last_event_at, c.municipality_code, c.next_date, c.number,
 c.opened_at, c.planned_release_date, c.released_on, c.shielded, c.status, c.theme,
 c.case_director, c.closing_reason, c.episode, c.area_id, c.group_id, c.held_from, c.level, c.owner, c.priority, c.provenance,
 c.system_id, c.table_id, c.wake_up_date, c.version,
 a.id, a.aftercare_track_id, a.case_id, a.conditions, a.days_from_release, a.decision_id, a.done_on, a.due_date, a.extensions,
 a.first_due_date, a.goal_id, a.house_id, a.intervention_id, a.last_progress_at, a.made_at, a.made_by, a.overdue_told_for,
 a.plan_id, a.plan_version, a.reason, a.responsible_organisation_id, a.responsible_person, a.stagnant_since, a.status,
 a.status_since, a.text, a.data_class, a.necessity, a.version
from case_file c join agreement a on a.case_id = c.id and a.house_id = c.house_id
where a.id = ? and c.house_id = ?
 and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))
for no key update of c, a
