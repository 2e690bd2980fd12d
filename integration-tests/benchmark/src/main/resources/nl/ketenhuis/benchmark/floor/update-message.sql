update inbound_message set attempts = ?, decided_by = ?, faults = ?, house_id = ?, kind = ?, message_id = ?, motivation = ?,
 occurred_at = ?, outcome = ?, partner = ?, payload_cipher = ?, payload_hash = ?, person_id = ?, place = ?, reason = ?,
 received_at = ?, status = ?, subject_hashes = ?, times_received = ?, transport = ?, version = ?
where id = ? and version = ?
