select r.id, r.case_id, r.completion_due, r.completion_question, r.criteria_set_id, r.decided_at, r.decided_by, r.draft_cipher,
 r.house_id, r.merged_into_id, r.motivation, r.next_date, r.not_informed_reason, r.number, r.open_criteria,
 r.own_chain_exhausted, r.owner, r.person_id, r.place_id, r.place_municipality, r.place_name, r.priority, r.priority_reason,
 r.reason, r.recorded_at, r.referring_organisation_id, r.routed_to_table_id, r.status, r.subject_informed, r.subject_kind,
 r.submitted_at, r.submitted_by, r.table_id, r.theme, r.urgency, r.version
from referral r where r.case_id = ? and r.status = ? fetch first ? rows only
