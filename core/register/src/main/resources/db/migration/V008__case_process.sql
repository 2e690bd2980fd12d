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
