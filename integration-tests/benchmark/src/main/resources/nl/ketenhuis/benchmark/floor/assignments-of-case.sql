select a.role, a.subject, o.id, o.name, a.since, a.until
from case_assignment a left join partner_organisation o on o.id = a.organisation_id
where a.case_id = ? order by a.id desc limit 100
