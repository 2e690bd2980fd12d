select c.id, c.closed_at, c.event_sequence, c.house_id, c.kind, c.last_event_at, c.municipality_code, c.next_date, c.number,
 c.opened_at, c.planned_release_date, c.released_on, c.shielded, c.status, c.theme,
 c.case_director, c.closing_reason, c.episode, c.area_id, c.group_id, c.held_from, c.level, c.owner, c.priority, c.provenance,
 c.system_id, c.table_id, c.wake_up_date, c.version,
 t.id, t.agreed_on, t.alternatives, t.beside_earlier, t.beside_elsewhere, t.beside_running, t.case_id, t.chain, t.data_class,
 t.ended_on, t.house_id, t.intervention_scenario_id, t.intervention_type_id, t.last_progress_at, t.motivation, t.name, t.necessity, t.organisation_id,
 t.place, t.planned_end, t.planned_start, t.proposed_at, t.proposed_by, t.reason, t.reference, t.result, t.stagnant_since,
 t.started_on, t.status, t.status_since, t.version
from case_file c join intervention t on t.case_id = c.id and t.house_id = c.house_id
where c.house_id = ?
 and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))
 and c.id = ?
order by t.id desc fetch first ? rows only
