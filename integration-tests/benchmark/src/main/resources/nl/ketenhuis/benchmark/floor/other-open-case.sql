select c.id
from case_person o
join case_person p on p.person_id = o.person_id
join case_file c on c.id = p.case_id
where o.case_id = ? and o.until is null and o.role in ('FOCAL', 'MEMBER')
 and p.until is null and p.role in ('FOCAL', 'MEMBER')
 and c.house_id = ? and c.theme = ? and c.status <> 'CLOSED'
fetch first ? rows only
