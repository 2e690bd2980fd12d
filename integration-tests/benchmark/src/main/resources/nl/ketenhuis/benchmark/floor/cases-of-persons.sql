select cp.person_id, c.id
from case_person cp join case_file c on c.id = cp.case_id
where cp.person_id = any(?) and c.house_id = ?
 and exists (select 1 from case_participant q where q.case_id = c.id and q.organisation_id = ? and q.until is null)
 and (c.shielded = false or exists (select 1 from shield_access s where s.case_id = c.id and s.holder in (?, ?)))
