-- Plans, interventions, agreements and how they get on (S-PLN, domain 4.1). valid_to is the first day something no longer holds.
create table intervention_type (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    code text not null,
    name text not null,
    description text,
    chain text not null check (chain in ('CRIMINAL', 'CARE', 'PUBLIC_ORDER')),
    organisation_id uuid not null references partner_organisation,
    target_group text not null,
    minimum_age int,
    maximum_age int,
    duration_days int check (duration_days > 0),
    life_domains text[] not null,
    capacity_bound boolean not null,
    data_class text not null,
    valid_from date not null,
    valid_to date,
    unique (house_id, code)
);
create index intervention_type_of_organisation on intervention_type (organisation_id, house_id, code);

-- Places agreed for a period. Who holds how many is counted here, under the lock of the row; the constraint is the last word (I-08).
create table capacity_allotment (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    intervention_type_id uuid not null references intervention_type,
    valid_from date not null,
    valid_to date not null,
    slots int not null,
    reserved int not null check (reserved >= 0),
    used int not null check (used >= 0),
    waiting int not null check (waiting >= 0),
    constraint a_period_has_days check (valid_to > valid_from),
    constraint never_over_booked check (reserved + used <= slots)
);
create index capacity_allotment_of_type on capacity_allotment (intervention_type_id, valid_from);
create index capacity_allotment_list on capacity_allotment (house_id, id);
create index capacity_allotment_unfilled on capacity_allotment (id) where waiting > 0 and reserved + used < slots;

create table plan (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    status text not null check (status in ('DRAFT', 'AGREED', 'ACTIVE', 'EVALUATED', 'CLOSED')),
    agreed_version int,
    last_version int not null,
    review_date date,
    reviewed_on date,
    review_told_for date,
    conclusion text,
    results jsonb,
    opened_at timestamptz not null,
    opened_by text not null,
    changed_at timestamptz not null
);
create unique index plan_open_of_case on plan (case_id) where status <> 'CLOSED';
create index plan_of_case on plan (case_id, id);
create index plan_list on plan (house_id, id);
create index plan_review on plan (review_date) where status in ('AGREED', 'ACTIVE') and review_told_for is distinct from review_date;

-- A version is a document: goals and approvals are read and written with it, and never change once it is agreed.
create table plan_version (
    plan_id uuid not null references plan,
    number int not null,
    house_id uuid not null references house,
    status text not null check (status in ('DRAFT', 'PROPOSED', 'AGREED', 'REJECTED', 'SUPERSEDED')),
    summary text not null,
    review_date date not null,
    goals jsonb not null,
    approvals jsonb not null,
    drafted_at timestamptz not null,
    drafted_by text not null,
    agreed_at timestamptz,
    primary key (plan_id, number)
);

-- intervention_type_id null: it runs elsewhere and is in nobody's catalogue; place says where.
create table intervention (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    intervention_type_id uuid references intervention_type,
    name text not null,
    chain text not null check (chain in ('CRIMINAL', 'CARE', 'PUBLIC_ORDER')),
    data_class text not null,
    organisation_id uuid references partner_organisation,
    place text,
    status text not null check (status in ('PROPOSED', 'AGREED', 'STARTED', 'SUSPENDED', 'COMPLETED', 'STOPPED_EARLY', 'NOT_STARTED')),
    status_since date not null,
    motivation text,
    necessity text,
    alternatives jsonb not null,
    beside_running int,
    beside_earlier int,
    beside_elsewhere int,
    planned_start date,
    planned_end date,
    agreed_on date,
    started_on date,
    ended_on date,
    result text,
    reason text,
    reference text,
    proposed_at timestamptz not null,
    proposed_by text not null,
    last_progress_at timestamptz not null,
    stagnant_since timestamptz,
    constraint of_a_partner_or_elsewhere check ((organisation_id is null) = (place is not null))
);
create index intervention_of_case on intervention (case_id, id);
create index intervention_list on intervention (house_id, id);
create index intervention_of_organisation on intervention (organisation_id, house_id, id);
create index intervention_stagnation on intervention (last_progress_at)
    where status in ('AGREED', 'STARTED', 'SUSPENDED') and stagnant_since is null and place is null;
create unique index intervention_reference on intervention (house_id, organisation_id, reference) where reference is not null;

-- A place, or a place in line. The line is by id: who asked first comes first. announced: the case has been told it got one.
create table capacity_reservation (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    capacity_allotment_id uuid not null references capacity_allotment,
    intervention_type_id uuid not null references intervention_type,
    intervention_id uuid references intervention,
    status text not null check (status in ('WAITING', 'RESERVED', 'USED', 'RELEASED')),
    announced boolean not null,
    requested_at timestamptz not null,
    requested_by text not null,
    reserved_at timestamptz,
    used_at timestamptz,
    released_at timestamptz,
    release_reason text
);
create index capacity_reservation_of_case on capacity_reservation (case_id, id);
create index capacity_reservation_list on capacity_reservation (house_id, id);
create index capacity_reservation_of_type on capacity_reservation (intervention_type_id, id);
create index capacity_reservation_line on capacity_reservation (capacity_allotment_id, id) where status = 'WAITING';
create unique index capacity_reservation_of_intervention on capacity_reservation (intervention_id) where intervention_id is not null;
create index capacity_reservation_unannounced on capacity_reservation (case_id) where not announced;

create table settlement_advice (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    status text not null check (status in ('ADVISED', 'DECIDED', 'WITHDRAWN')),
    advice text not null,
    conditions text,
    motivation text not null,
    organisation_id uuid not null references partner_organisation,
    decision_id uuid,
    beside_running int not null,
    beside_earlier int not null,
    beside_elsewhere int not null,
    interrogated_on date,
    report_sent_on date,
    advised_at timestamptz not null,
    advised_by text not null,
    withdrawal_reason text
);
create index settlement_advice_of_case on settlement_advice (case_id, id);
create index settlement_advice_list on settlement_advice (house_id, id);

-- The prosecutor's decision, apart from the advice (S-PLN-8). Never changes.
create table settlement_decision (
    settlement_advice_id uuid primary key references settlement_advice,
    house_id uuid not null references house,
    outcome text not null,
    followed boolean not null,
    motivation text,
    decided_on date not null,
    organisation_id uuid not null references partner_organisation,
    reference text,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create table aftercare_track (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    aftercare_item_id uuid not null unique references aftercare_item,
    person_id uuid not null references person,
    case_id uuid not null references case_file,
    status text not null check (status in ('RUNNING', 'CLOSED')),
    release_date date not null,
    conditions jsonb not null,
    started_at timestamptz not null,
    started_by text not null,
    closed_at timestamptz,
    conclusion text
);
create index aftercare_track_of_case on aftercare_track (case_id, id);
create index aftercare_track_list on aftercare_track (house_id, id);

-- decision_id: of a consultation. An agreement has exactly one ground (I-07; aftercare is started on the release itself).
create table agreement (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    plan_id uuid references plan,
    plan_version int,
    decision_id uuid,
    aftercare_track_id uuid references aftercare_track,
    goal_id uuid,
    intervention_id uuid references intervention,
    text text not null,
    conditions text,
    responsible_organisation_id uuid not null references partner_organisation,
    responsible_person text,
    due_date date not null,
    first_due_date date not null,
    extensions int not null,
    days_from_release int,
    status text not null check (status in ('DRAFT', 'OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    status_since date not null,
    done_on date,
    reason text,
    made_at timestamptz not null,
    made_by text not null,
    last_progress_at timestamptz not null,
    overdue_told_for date,
    stagnant_since timestamptz,
    constraint one_ground check (num_nonnulls(plan_id, decision_id, aftercare_track_id) = 1)
);
create index agreement_of_case on agreement (case_id, due_date, id);
create index agreement_of_plan on agreement (plan_id) where plan_id is not null;
create index agreement_of_track on agreement (aftercare_track_id) where aftercare_track_id is not null;
create index agreement_list on agreement (house_id, due_date, id);
create index agreement_of_organisation on agreement (responsible_organisation_id, house_id, due_date, id);
create index agreement_overdue on agreement (due_date)
    where status in ('OPEN', 'IN_PROGRESS') and overdue_told_for is distinct from due_date;
create index agreement_stagnation on agreement (last_progress_at)
    where status = 'IN_PROGRESS' and stagnant_since is null;

-- What was heard of an intervention or agreement; append-only. The business key makes the same news the same, however it came
-- (S-KOP-5, I-12).
create table progress_entry (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    subject_id uuid not null,
    subject_kind text not null check (subject_kind in ('INTERVENTION', 'AGREEMENT')),
    business_key text not null,
    status text,
    occurred_on date not null,
    recorded_at timestamptz not null,
    note text,
    via text not null check (via in ('MANUAL', 'SYSTEM')),
    organisation_id uuid not null references partner_organisation,
    recorded_by text not null,
    reference text,
    applied boolean not null,
    unique (subject_id, business_key)
);
create index progress_entry_of_subject on progress_entry (subject_id, id);

-- What asks for attention. organisation_id null: of the direction of the house.
create table work_item (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    organisation_id uuid references partner_organisation,
    kind text not null check (kind in ('AGREEMENT_OVERDUE', 'AGREEMENT_STAGNANT', 'INTERVENTION_STAGNANT', 'REVIEW_DUE',
        'APPROVAL_ASKED', 'RESERVATION_GRANTED')),
    subject_id uuid not null,
    due_date date not null,
    raised_at timestamptz not null,
    escalated_at timestamptz,
    escalation_reason text,
    settled_at timestamptz,
    settled_by text
);
create unique index work_item_once on work_item (subject_id, kind, organisation_id) nulls not distinct where settled_at is null;
create index work_item_of_organisation on work_item (organisation_id, house_id, due_date, id) where settled_at is null;
create index work_item_of_house on work_item (house_id, due_date, id) where settled_at is null;
create index work_item_of_case on work_item (case_id, due_date, id);
create index work_item_to_escalate on work_item (raised_at) where settled_at is null and escalated_at is null;
