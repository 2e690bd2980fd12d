select a.id, a.aftercare_track_id, a.case_id, a.conditions, a.days_from_release, a.decision_id, a.done_on, a.due_date, a.extensions,
 a.first_due_date, a.goal_id, a.house_id, a.intervention_id, a.last_progress_at, a.made_at, a.made_by, a.overdue_told_for,
 a.plan_id, a.plan_version, a.reason, a.responsible_organisation_id, a.responsible_person, a.stagnant_since, a.status,
 a.status_since, a.text, a.data_class, a.necessity, a.version
from agreement a where a.case_id = ? order by a.due_date, a.id fetch first ? rows only
