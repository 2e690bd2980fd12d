select m.id, m.attempts, m.decided_by, m.faults, m.house_id, m.kind, m.message_id, m.motivation, m.occurred_at, m.outcome,
 m.partner, m.payload_cipher, m.payload_hash, m.person_id, m.place, m.reason, m.received_at, m.status, m.subject_hashes,
 m.times_received, m.transport, m.version
from inbound_message m where m.id = ?
