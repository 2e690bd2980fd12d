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
