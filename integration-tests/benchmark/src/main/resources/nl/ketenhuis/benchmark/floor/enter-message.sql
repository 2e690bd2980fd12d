insert into inbound_message (id, house_id, version, partner, message_id, transport, place, received_at,
 payload_cipher, payload_hash, status, attempts, times_received)
values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 'PARKED', 0, 1)
on conflict (partner, message_id) do nothing
