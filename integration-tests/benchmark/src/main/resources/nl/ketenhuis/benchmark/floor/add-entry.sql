insert into timeline_entry (case_id, house_id, kind, occurred_at, partner, received_at, release_date, release_notice_id, subject_id,
 subject_type, id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
