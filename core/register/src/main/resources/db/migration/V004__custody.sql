-- A detention's state is a fold over its notices in event time (I-13); the notices themselves never change.
create table detention_period (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    person_id uuid not null references person,
    number text not null,
    institution_kind text not null check (institution_kind in ('PRISON', 'JUVENILE_INSTITUTION')),
    institution_name text not null,
    status text not null check (status in ('DETAINED', 'RELEASE_PLANNED', 'RELEASE_REVOKED', 'RELEASED')),
    started_on date,
    planned_release_date date,
    released_on date,
    unplanned boolean not null,
    return_municipality text,
    first_notice_at timestamptz not null,
    last_change_at timestamptz not null,
    lead_days int,
    lead_days_first int,
    unique (house_id, number)
);
create index detention_period_of_person on detention_period (person_id, id);
create index detention_period_list on detention_period (house_id, status, id);

create table release_notice (
    id uuid primary key,
    house_id uuid not null references house,
    detention_period_id uuid not null references detention_period,
    person_id uuid not null references person,
    inbound_message_id uuid not null,
    partner text not null,
    message_id text not null,
    kind text not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    institution_kind text not null,
    institution_name text not null,
    start_date date,
    release_date date,
    reason text,
    return_municipality text
);
-- The business key of a notice: the same event under another message id has no second effect (I-12).
create unique index release_notice_event on release_notice
    (detention_period_id, kind, occurred_at, coalesce(release_date, 'epoch'::date), coalesce(start_date, 'epoch'::date));
create index release_notice_of_person on release_notice (person_id, id);
create index release_notice_list on release_notice (house_id, id);

create table aftercare_item (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    person_id uuid not null references person,
    detention_period_id uuid not null unique references detention_period,
    municipality_code text not null,
    status text not null check (status in ('AWAITING_RELEASE', 'RELEASED', 'WITHDRAWN')),
    release_date date not null,
    lead_days int,
    institution_kind text not null,
    institution_name text not null
);
create index aftercare_item_list on aftercare_item (house_id, municipality_code, release_date, id);
create index aftercare_item_of_house on aftercare_item (house_id, release_date, id);
create index aftercare_item_of_person on aftercare_item (person_id);
