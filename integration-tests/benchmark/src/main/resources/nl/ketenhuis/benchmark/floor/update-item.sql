update aftercare_item set detention_period_id = ?, house_id = ?, institution_kind = ?, institution_name = ?, lead_days = ?,
 municipality_code = ?, person_id = ?, release_date = ?, status = ?, version = ?
where id = ? and version = ?
