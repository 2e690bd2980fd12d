-- Persons and the numbers they are known by. Numbers are stored encrypted and found by keyed hash (I-16).
create table person (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    given_names text not null,
    family_name_prefix text not null,
    family_name text not null,
    birth_date date,
    municipality_code text references municipality,
    shielded boolean not null default false,
    given_key text not null,
    name_key text not null,
    sound_key text not null,
    recorded_at timestamptz not null
);
-- One index for each blocking key of the matcher: a candidate is always found by one of these, never by a scan.
create index person_by_birth_and_name on person (house_id, birth_date, name_key);
create index person_by_birth_and_sound on person (house_id, birth_date, sound_key);
create index person_by_name on person (house_id, name_key, given_key);

create table identity_claim (
    id uuid primary key,
    house_id uuid not null references house,
    person_id uuid not null references person,
    kind text not null check (kind in ('CITIZEN_SERVICE_NUMBER', 'CRIMINAL_CHAIN_NUMBER')),
    value_hash bytea not null,
    value_cipher bytea not null,
    source text not null,
    strength text not null check (strength in ('HARD', 'SOFT')),
    recorded_at timestamptz not null
);
create unique index identity_claim_value on identity_claim (value_hash, kind, house_id);
create index identity_claim_person on identity_claim (person_id);

create table match_review (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    inbound_message_id uuid not null unique,
    partner text not null,
    status text not null check (status in ('OPEN', 'DECIDED')),
    subject_cipher bytea not null,
    candidates jsonb not null,
    decision text check (decision in ('SAME_PERSON', 'NOBODY')),
    person_id uuid references person,
    motivation text,
    decided_by text,
    decided_at timestamptz,
    recorded_at timestamptz not null
);
create index match_review_list on match_review (house_id, status, id);
