update case_file set closed_at = ?, event_sequence = ?, house_id = ?, kind = ?, last_event_at = ?, municipality_code = ?,
 next_date = ?, number = ?, opened_at = ?, planned_release_date = ?, released_on = ?, shielded = ?, status = ?, theme = ?,
 version = ?
where id = ? and version = ?
