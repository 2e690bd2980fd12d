with due as (
 select d.id from outbound_delivery d
 where d.recipient = ? and d.status = 'PENDING' and d.next_attempt_at <= now()
  and not exists (select 1 from outbound_delivery e
   where e.recipient = d.recipient and e.case_id = d.case_id and e.status = 'PENDING' and e.sequence < d.sequence)
 order by d.next_attempt_at, d.id
 limit ?
 for update of d skip locked)
update outbound_delivery d
set next_attempt_at = now() + make_interval(secs => ?), attempts = d.attempts + 1, version = d.version + 1
from due where d.id = due.id
returning d.id, d.house_id, d.recipient, d.kind, d.case_id, d.sequence, d.source_id, d.occurred_at
