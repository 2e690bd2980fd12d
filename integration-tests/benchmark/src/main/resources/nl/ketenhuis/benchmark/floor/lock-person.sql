select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 1))) locked
