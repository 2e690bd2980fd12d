insert into detention_period (first_notice_at, house_id, institution_kind, institution_name, last_change_at, lead_days,
 lead_days_first, number, person_id, planned_release_date, released_on, return_municipality, started_on, status, unplanned,
 version, id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
