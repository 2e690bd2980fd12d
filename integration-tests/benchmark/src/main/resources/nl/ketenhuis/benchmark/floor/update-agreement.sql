update agreement set aftercare_track_id = ?, case_id = ?, conditions = ?, days_from_release = ?, decision_id = ?, done_on = ?,
 due_date = ?, extensions = ?, first_due_date = ?, goal_id = ?, house_id = ?, intervention_id = ?, last_progress_at = ?,
 made_at = ?, made_by = ?, overdue_told_for = ?, plan_id = ?, plan_version = ?, reason = ?, responsible_organisation_id = ?,
 responsible_person = ?, stagnant_since = ?, status = ?, status_since = ?, text = ?, data_class = ?, necessity = ?, version = ?
where id = ? and version = ?
