select exists (select 1 from agreement where case_id = ? and status in ('OPEN', 'IN_PROGRESS'))
 or exists (select 1 from intervention where case_id = ? and place is null and status in ('AGREED', 'STARTED', 'SUSPENDED'))
 or exists (select 1 from capacity_reservation where case_id = ? and status <> 'RELEASED')
 or exists (select 1 from plan where case_id = ? and status in ('AGREED', 'ACTIVE'))
