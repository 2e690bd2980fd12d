select o.id, o.name, o.kind, cp.role, cp.since, cp.until
from case_participant cp join partner_organisation o on o.id = cp.organisation_id
where cp.case_id = ? order by o.name, cp.since, cp.id
