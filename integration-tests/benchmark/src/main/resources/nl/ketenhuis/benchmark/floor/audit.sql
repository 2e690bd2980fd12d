insert into audit_entry (id, house_id, at, action, verb, object, result, origin, actor, organisation, purpose, trace_id)
values (?, (select id from house where code = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
