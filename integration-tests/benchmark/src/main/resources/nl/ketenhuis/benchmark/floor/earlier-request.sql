select request_hash, status, cast(headers as text), body from idempotent_request where client = ? and key = ?
