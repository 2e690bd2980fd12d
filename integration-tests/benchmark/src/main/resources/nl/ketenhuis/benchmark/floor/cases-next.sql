select c.id, c.closed_at, c.event_sequence, c.house_id, c.kind, c.last_event_at, c.municipality_code, c.next_date, c.number,
 c.opened_at, c.planned_release_date, c.released_on, c.shielded, c.status, c.theme,
 c.case_director, c.closing_reason, c.episode, c.area_id, c.group_id, c.held_from, c.level, c.owner, c.priority, c.provenance,
 c.system_id, c.table_id, c.wake_up_date, c.version,
 p.id, p.birth_date, p.family_name, p.family_name_prefix, p.given_key, p.given_names, p.house_id, p.municipality_code,
 p.name_key, p.recorded_at, p.shielded, p.sound_key, p.version
from case_participant q
join case_file c on c.id = q.case_id
left join case_person cp on cp.case_id = c.id and cp.role = ?
left join person p on p.id = cp.person_id
where q.house_id = ? and q.organisation_id = ? and q.until is null
 and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))
 and q.case_id < ?
order by q.case_id desc fetch first ? rows only
