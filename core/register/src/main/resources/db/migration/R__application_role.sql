-- Run after every start's migrations (${flyway:timestamp}), so that a new table is never without its grants.
-- The application owns nothing: it reads and writes what its work needs and cannot change a table or a record of account.
revoke all on all tables in schema ketenhuis from ${application_role};
grant usage on schema ketenhuis to ${application_role};
grant select, insert, update on all tables in schema ketenhuis to ${application_role};
grant delete on subscription, idempotent_request, criterion to ${application_role};
revoke update on audit_entry, disclosure, timeline_entry, release_notice, case_event from ${application_role};
revoke update on case_step, case_link, known_check, known_answer from ${application_role};
revoke update on progress_entry, settlement_decision from ${application_role};
revoke update on area_attention, area_observation, youth_group_assessment, youth_group_lineage from ${application_role};
revoke insert, update on known_check_reason from ${application_role};
revoke all on flyway_schema_history from ${application_role};
