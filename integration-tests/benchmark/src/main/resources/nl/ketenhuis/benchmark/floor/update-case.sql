update case_file set closed_at = ?, event_sequence = ?, house_id = ?, kind = ?, last_event_at = ?, municipality_code = ?,
 next_date = ?, number = ?, opened_at = ?, planned_release_date = ?, released_on = ?, shielded = ?, status = ?, theme = ?,
 case_director = ?, closing_reason = ?, episode = ?, area_id = ?, group_id = ?, held_from = ?, level = ?, owner = ?, priority = ?, provenance = ?,
 system_id = ?, table_id = ?, wake_up_date = ?, version = ?
where id = ? and version = ?
