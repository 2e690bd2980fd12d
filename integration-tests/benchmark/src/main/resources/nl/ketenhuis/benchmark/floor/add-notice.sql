insert into release_notice (detention_period_id, house_id, inbound_message_id, institution_kind, institution_name, kind,
 message_id, occurred_at, partner, person_id, reason, received_at, release_date, return_municipality, start_date, id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
