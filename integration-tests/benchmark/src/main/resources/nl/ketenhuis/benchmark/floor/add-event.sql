insert into case_event (case_id, case_sequence, house_id, occurred_at, recorded_at, referral_id, release_notice_id, type, id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
