select c.* from identity_claim c where c.person_id in (
 select h.person_id from identity_claim h where h.house_id = ? and h.value_hash = any(?))
