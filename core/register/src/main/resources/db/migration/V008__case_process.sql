-- The course of a case: who directed it when, its episodes, and the tables it stood on.
create index case_file_on_table on case_file (table_id, priority, id) where status <> 'CLOSED';
create index case_file_of_owner on case_file (house_id, owner, id) where status <> 'CLOSED';
create index case_file_due on case_file (house_id, next_date, id) where status <> 'CLOSED';

create table case_assignment (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    role text not null check (role in ('PROCESS_DIRECTOR', 'CASE_DIRECTOR')),
    subject text not null,
    organisation_id uuid references partner_organisation,
    since timestamptz not null,
    until timestamptz
);
create index case_assignment_of_case on case_assignment (case_id, id);
create unique index case_assignment_active on case_assignment (case_id, role) where until is null;

-- Each act that steered a case, with its motivation.
create table case_step (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    episode int not null,
    operation text not null,
    from_status text not null,
    to_status text not null,
    reason text,
    motivation text,
    taken_at timestamptz not null,
    taken_by text not null,
    organisation_id uuid not null references partner_organisation
);
create index case_step_of_case on case_step (case_id, id);

-- What partners bring in (facts), and with whom each is shared: a row for each recipient is the record of a decision (I-09).
create table case_fact (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    case_id uuid not null references case_file,
    origin_organisation_id uuid not null references partner_organisation,
    data_class text not null,
    content text not null,
    purpose text not null,
    legal_basis text not null,
    person_id uuid references person,
    table_id uuid references consultation_table,
    occurred_on date,
    source_end_date date,
    status text not null check (status in ('CONTRIBUTED', 'SHARED', 'LEFT_BEHIND', 'WITHDRAWN')),
    left_behind text,
    contributed_at timestamptz not null,
    contributed_by text not null,
    withdrawal_reason text,
    check ((status = 'LEFT_BEHIND') = (left_behind is not null))
);
create index case_fact_of_case on case_fact (case_id, id);

create table fact_share (
    id uuid primary key,
    house_id uuid not null references house,
    fact_id uuid not null references case_fact,
    case_id uuid not null references case_file,
    organisation_id uuid not null references partner_organisation,
    necessity text,
    shared_at timestamptz not null,
    shared_by text not null,
    ended_at timestamptz,
    end_reason text
);
create unique index fact_share_active on fact_share (fact_id, organisation_id) where ended_at is null;
create index fact_share_of_case on fact_share (case_id) where ended_at is null;
create index fact_share_of_fact on fact_share (fact_id, id);

alter table case_file add constraint case_file_table foreign key (table_id) references consultation_table;

create table table_assignment (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    table_id uuid not null references consultation_table,
    since timestamptz not null,
    until timestamptz,
    motivation text,
    carried int,
    left_behind int
);
create index table_assignment_of_case on table_assignment (case_id, id);
create unique index table_assignment_active on table_assignment (case_id) where until is null;

-- Families and other systems of persons, with dated members.
create table social_system (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    name text not null,
    recorded_at timestamptz not null,
    changed_at timestamptz not null
);
create index social_system_of_house on social_system (house_id, id);

create table system_member (
    id uuid primary key,
    house_id uuid not null references house,
    system_id uuid not null references social_system,
    person_id uuid not null references person,
    relation text not null,
    since date not null,
    until date,
    end_reason text
);
create unique index system_member_active on system_member (system_id, person_id) where until is null;
create index system_member_of_system on system_member (system_id, id);
create index system_member_of_person on system_member (person_id);

alter table case_file add constraint case_file_system foreign key (system_id) references social_system;
create index case_file_of_system on case_file (system_id) where system_id is not null;

-- Cases that belong together.
create table case_link (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    other_case_id uuid not null references case_file,
    kind text not null check (kind in ('RELATED', 'MERGED_INTO', 'SPLIT_INTO')),
    motivation text not null,
    linked_at timestamptz not null,
    linked_by text not null,
    check (case_id <> other_case_id)
);
create index case_link_of_case on case_link (case_id, id);
create index case_link_of_other on case_link (other_case_id, id);

-- Hand-over between houses. house_id is the house that asks; what stands here is all the other is told before it accepts.
create table hand_over (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    to_house_id uuid not null references house,
    case_id uuid not null references case_file,
    status text not null check (status in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'REVOKED')),
    kind text not null,
    theme text not null,
    municipality_code text references municipality,
    motivation text not null,
    persons int not null,
    carried int not null,
    left_behind int not null,
    requested_at timestamptz not null,
    requested_by text not null,
    decided_at timestamptz,
    decided_by text,
    decision_motivation text,
    new_case_id uuid references case_file,
    check (to_house_id <> house_id)
);
create index hand_over_from on hand_over (house_id, id);
create index hand_over_to on hand_over (to_house_id, id);
create unique index hand_over_waiting on hand_over (case_id) where status = 'REQUESTED';

-- Known-check between houses (I-22). Reasons are the codes of the national notification standard: reference data of the
-- installation; who may ask for which reason awaits a lawyer's review.
create table known_check_reason (
    code text not null check (code ~ '^[0-9]{2}$'),
    description text not null,
    gives_advice boolean not null,
    organisation_kinds text[] not null,
    legal_review text not null default 'PENDING' check (legal_review in ('PENDING', 'APPROVED')),
    valid_from date not null,
    valid_to date,
    primary key (code, valid_from)
);
insert into known_check_reason (code, description, gives_advice, organisation_kinds, valid_from) values
  ('03', 'Bekendheid vanuit intake, triage of casusoverleg, basistaken', false,
   array['MUNICIPALITY', 'POLICE', 'PUBLIC_PROSECUTION', 'PROBATION', 'CHILD_PROTECTION_BOARD'], '2020-01-01'),
  ('04', 'Bekendheid vanuit intake, triage of casusoverleg, plustaken', false, array['MUNICIPALITY'], '2020-01-01'),
  ('05', 'Bekendheid voor de aanpak van radicalisering', false, array['MUNICIPALITY', 'POLICE', 'PUBLIC_PROSECUTION'], '2020-01-01'),
  ('06', 'Bekendheid voor een afdoeningsbeslissing', true, array['PUBLIC_PROSECUTION'], '2020-01-01');

-- The question, at the side of who asked; the answer, at the side of the house whose case it is.
create table known_check (
    id uuid primary key,
    house_id uuid not null references house,
    organisation_id uuid not null references partner_organisation,
    asked_by text not null,
    reason_code text not null,
    asked_at timestamptz not null,
    trace_id text not null
);
create index known_check_of_house on known_check (house_id, id);

create table known_answer (
    id uuid primary key,
    house_id uuid not null references house,
    check_id uuid not null references known_check,
    case_id uuid not null references case_file,
    advice text,
    answered_at timestamptz not null
);
create index known_answer_of_house on known_answer (house_id, id);
create index known_answer_of_check on known_answer (check_id);
