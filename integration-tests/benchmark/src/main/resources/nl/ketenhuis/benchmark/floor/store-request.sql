insert into idempotent_request (client, key, request_hash, status, headers, body, recorded_at)
values (?, ?, ?, ?, cast(? as jsonb), ?, now())
