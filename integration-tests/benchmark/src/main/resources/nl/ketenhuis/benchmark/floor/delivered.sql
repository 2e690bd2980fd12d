update outbound_delivery set version = version + 1, status = 'DELIVERED', delivered_at = now(), last_error = null
where id = any(?) and status = 'PENDING'
