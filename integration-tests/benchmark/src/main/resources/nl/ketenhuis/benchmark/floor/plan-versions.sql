select v.number, v.plan_id, v.agreed_at, v.approvals, v.drafted_at, v.drafted_by, v.goals, v.house_id, v.review_date, v.status, v.summary
from plan_version v where v.plan_id = ? and (v.number = ? or v.number = ?)
