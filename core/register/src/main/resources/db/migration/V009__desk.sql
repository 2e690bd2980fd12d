-- The one desk (S-REF, S-TRI): referrals and signals, how they fare against the inflow criteria, how they are weighed, and
-- running lists taken over from elsewhere.
create table referral (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    number text not null unique,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'IN_TRIAGE', 'ACCEPTED', 'LINKED',
        'REFERRED_ON', 'REJECTED', 'WITHDRAWN', 'MERGED')),
    subject_kind text not null check (subject_kind in ('PERSON', 'SYSTEM', 'GROUP', 'AREA')),
    theme text not null,
    person_id uuid references person,
    place_id uuid,
    place_name text,
    place_municipality text,
    draft_cipher bytea,
    referring_organisation_id uuid not null references partner_organisation,
    submitted_by text not null,
    reason text not null,
    own_chain_exhausted text not null,
    urgency text not null check (urgency in ('LOW', 'NORMAL', 'HIGH', 'ACUTE')),
    subject_informed boolean not null,
    not_informed_reason text,
    recorded_at timestamptz not null,
    submitted_at timestamptz,
    completion_question text,
    completion_due date,
    table_id uuid references consultation_table,
    owner text,
    next_date date,
    priority int check (priority between 1 and 5),
    priority_reason text,
    criteria_set_id uuid references criteria_set,
    open_criteria int not null default 0,
    decided_at timestamptz,
    decided_by text,
    motivation text,
    case_id uuid references case_file,
    routed_to_table_id uuid references consultation_table,
    merged_into_id uuid references referral,
    check ((status = 'DRAFT') = (draft_cipher is not null)),
    check (status = 'DRAFT' or submitted_at is not null),
    check (status = 'DRAFT' or subject_kind in ('GROUP', 'AREA') or person_id is not null),
    check (status not in ('ACCEPTED', 'LINKED') or (case_id is not null and motivation is not null))
);
create index referral_list on referral (house_id, status, id);
create index referral_of_organisation on referral (referring_organisation_id, house_id, id);
create index referral_of_case on referral (case_id) where case_id is not null;
create index referral_of_person on referral (person_id, theme);
create index referral_of_place on referral (place_id, theme) where place_id is not null;
create index referral_open on referral (house_id, id) where status in ('SUBMITTED', 'INCOMPLETE', 'IN_TRIAGE');
create index referral_on_table on referral (table_id, priority, next_date, id) where status = 'IN_TRIAGE';

-- The other persons of a family or system.
create table referral_member (
    referral_id uuid not null references referral,
    person_id uuid not null references person,
    house_id uuid not null references house,
    relation text not null,
    primary key (referral_id, person_id)
);
create index referral_member_person on referral_member (person_id);

-- What a person answered to a criterion, and from the decision on also what the facts did: never changed after that (I-24).
create table criterion_result (
    referral_id uuid not null references referral,
    criterion_id uuid not null references criterion,
    house_id uuid not null references house,
    verdict text not null check (verdict in ('MET', 'NOT_MET', 'UNKNOWN')),
    answered_by text not null check (answered_by in ('FACTS', 'PERSON')),
    fact_value text,
    evidence text,
    assessor text,
    answered_at timestamptz not null,
    primary key (referral_id, criterion_id)
);

-- Every weighing of a referral is kept; one is current.
create table triage_assessment (
    id uuid primary key,
    house_id uuid not null references house,
    referral_id uuid not null references referral,
    current boolean not null,
    method text not null,
    method_version text not null,
    risk text not null check (risk in ('LOW', 'MODERATE', 'HIGH', 'VERY_HIGH')),
    advice text not null check (advice in ('ADMIT', 'REFER_ON', 'REJECT')),
    table_id uuid references consultation_table,
    priority int not null check (priority between 1 and 5),
    priority_reason text not null,
    motivation text not null,
    assessor text not null,
    assessed_at timestamptz not null
);
create index triage_assessment_of_referral on triage_assessment (referral_id, id);
create unique index triage_assessment_current on triage_assessment (referral_id) where current;

create table life_domain_score (
    assessment_id uuid not null references triage_assessment,
    domain text not null,
    house_id uuid not null references house,
    score int not null check (score between 0 and 4),
    note text,
    primary key (assessment_id, domain)
);

-- Unassessed indications of partners. A match of the risk index never says what the risk is, so it has no description.
create table signal (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    status text not null check (status in ('NEW', 'LINKED', 'PROMOTED', 'DISCARDED')),
    organisation_id uuid not null references partner_organisation,
    submitted_by text not null,
    reference text not null,
    content_hash bytea not null,
    kind text not null,
    theme text,
    person_id uuid not null references person,
    observed_at timestamptz not null,
    received_at timestamptz not null,
    description text,
    table_id uuid references consultation_table,
    owner text,
    next_date date,
    referral_id uuid references referral,
    case_id uuid references case_file,
    motivation text,
    decided_by text,
    decided_at timestamptz,
    unique (house_id, organisation_id, reference),
    check (kind <> 'VIR_MATCH' or description is null)
);
create index signal_list on signal (house_id, status, id);
create index signal_of_organisation on signal (organisation_id, house_id, id);
create index signal_of_person on signal (person_id, id);
create index signal_of_referral on signal (referral_id) where referral_id is not null;
create index signal_of_case on signal (case_id) where case_id is not null;

alter table case_event add foreign key (referral_id) references referral;
alter table case_event add column signal_id uuid references signal;

-- Running lists taken over (S-GEN-13, S-INF-22). A row keeps its text, sealed, until it is done.
create table case_import (
    id uuid primary key,
    house_id uuid not null references house,
    list text not null,
    started_by text not null,
    organisation_id uuid not null references partner_organisation,
    trace_id text not null,
    started_at timestamptz not null
);
create index case_import_list on case_import (house_id, id);

create table case_import_row (
    import_id uuid not null references case_import,
    line int not null,
    house_id uuid not null references house,
    row_key text,
    status text not null check (status in ('PENDING', 'IMPORTED', 'LINKED', 'ALREADY_IMPORTED', 'SET_ASIDE')),
    content_cipher bytea,
    case_id uuid references case_file,
    errors jsonb not null default '[]',
    done_at timestamptz,
    primary key (import_id, line),
    check ((status = 'PENDING') = (done_at is null))
);
create index case_import_row_pending on case_import_row (import_id, line) where status = 'PENDING';
create index case_import_row_status on case_import_row (import_id, status, line);

-- What was taken over before, by list and key: the same row never has a second effect.
create table case_import_key (
    house_id uuid not null references house,
    list text not null,
    row_key text not null,
    case_id uuid not null references case_file,
    primary key (house_id, list, row_key)
);
