select h.id, o.id, o.municipality_code, u.code, u.legal_basis
from house h
join partner_organisation o on o.oin = ?
join participation p on p.house_id = h.id and p.organisation_id = o.id
 and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
left join purpose u on u.house_id = h.id and u.code = ? and o.kind = any(u.organisation_kinds)
 and u.valid_from <= current_date and (u.valid_to is null or u.valid_to > current_date)
where h.code = ?
