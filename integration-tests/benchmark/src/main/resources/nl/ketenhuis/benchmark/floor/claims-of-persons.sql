select c.id, c.value_hash, c.house_id, c.kind, c.person_id, c.recorded_at, c.value_cipher, c.source, c.strength
from identity_claim c where c.person_id = any(?)
