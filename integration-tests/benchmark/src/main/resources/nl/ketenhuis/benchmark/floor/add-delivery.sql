insert into outbound_delivery (attempts, case_id, channel, created_at, decided_by, delivered_at, house_id, kind, last_error,
 motivation, next_attempt_at, occurred_at, recipient, sequence, source_id, status, version, id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
