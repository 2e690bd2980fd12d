select r.id, r.case_id, r.decided_at, r.decided_by, r.house_id, r.motivation, r.not_informed_reason, r.number,
 r.own_chain_exhausted, r.person_id, r.reason, r.referring_organisation_id, r.status, r.subject_informed, r.submitted_at,
 r.submitted_by, r.theme, r.urgency, r.version
from referral r where r.case_id = ? and r.status = ? fetch first ? rows only
