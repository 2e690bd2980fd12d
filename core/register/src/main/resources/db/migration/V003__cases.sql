create table case_number (
    house_id uuid not null references house,
    year int not null,
    last_serial int not null,
    kind text not null check (kind in ('CASE', 'REFERRAL')),
    primary key (house_id, kind, year)
);

create table case_file (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    number text not null unique,
    kind text not null check (kind in ('PERSON', 'SYSTEM', 'GROUP', 'AREA')),
    system_id uuid,
    group_id uuid,
    area_id uuid,
    theme text not null,
    status text not null check (status in
        ('OPEN', 'IN_CONSULTATION', 'PLAN_AGREED', 'IN_EXECUTION', 'MONITORING', 'ON_HOLD', 'CLOSED')),
    held_from text,
    level text not null default 'HOUSE' check (level in ('LOCAL', 'HOUSE', 'NATIONAL')),
    table_id uuid,
    priority int not null default 3 check (priority between 1 and 5),
    owner text,
    case_director text,
    episode int not null default 1,
    provenance text,
    municipality_code text references municipality,
    shielded boolean not null default false,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closing_reason text,
    next_date date,
    wake_up_date date,
    planned_release_date date,
    released_on date,
    event_sequence bigint not null default 0,
    last_event_at timestamptz,
    check (status = 'CLOSED' or closed_at is null),
    check ((status = 'ON_HOLD') = (held_from is not null))
);
create index case_file_of_house on case_file (house_id, id);
create index case_file_of_municipality on case_file (house_id, municipality_code, id);

create table case_person (
    case_id uuid not null references case_file,
    person_id uuid not null references person,
    house_id uuid not null references house,
    role text not null check (role in ('FOCAL', 'MEMBER', 'RELATED')),
    until date,
    primary key (case_id, person_id)
);
create index case_person_by_person on case_person (person_id, case_id);

create table case_participant (
    id uuid primary key default gen_random_uuid(),
    case_id uuid not null references case_file,
    organisation_id uuid not null references partner_organisation,
    house_id uuid not null references house,
    role text not null,
    since date not null,
    until date
);
create index case_participant_of_case on case_participant (case_id, organisation_id);
create unique index case_participant_active on case_participant (organisation_id, house_id, case_id) where until is null;

-- Who may see a shielded case: a person's subject or an organisation's OIN. No role stands in for a row here.
create table shield_access (
    case_id uuid not null references case_file,
    holder text not null,
    house_id uuid not null references house,
    primary key (case_id, holder)
);
create index shield_access_of_holder on shield_access (holder, case_id);

create table timeline_entry (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    kind text not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    partner text,
    release_notice_id uuid,
    release_date date,
    subject_type text,
    subject_id uuid
);
create index timeline_entry_of_case on timeline_entry (case_id, occurred_at desc, id desc);
create unique index timeline_entry_once on timeline_entry (case_id, release_notice_id) where release_notice_id is not null;
