select n.id, n.detention_period_id, n.house_id, n.inbound_message_id, n.institution_kind, n.institution_name, n.kind,
 n.message_id, n.occurred_at, n.partner, n.person_id, n.reason, n.received_at, n.release_date, n.return_municipality, n.start_date
from release_notice n where n.detention_period_id = ?
