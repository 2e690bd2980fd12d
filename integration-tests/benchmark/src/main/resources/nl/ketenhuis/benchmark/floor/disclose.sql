insert into disclosure (id, house_id, case_id, at, operation, actor, organisation, purpose, legal_basis, trace_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
