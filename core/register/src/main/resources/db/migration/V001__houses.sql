-- Houses, the municipalities they serve and the organisations that take part in them. Memberships are dated (S-REG-6).
-- municipality and partner_organisation are reference data of the installation; every other row belongs to a house.
create table municipality (
    code text primary key check (code ~ '^[0-9]{4}$'),
    name text not null
);

create table house (
    id uuid primary key,
    code text not null unique,
    case_prefix text not null unique,
    name text not null,
    type text not null check (type in ('SECTORAL', 'INTERSECTORAL', 'INTEGRAL')),
    host_municipality text not null references municipality,
    contact_name text not null,
    contact_email text not null
);

create table house_municipality (
    house_id uuid not null references house,
    municipality_code text not null references municipality,
    valid_from date not null,
    valid_to date,
    primary key (house_id, municipality_code, valid_from)
);

create table partner_organisation (
    id uuid primary key,
    oin text not null unique,
    name text not null,
    kind text not null,
    chain text not null check (chain in ('CRIMINAL', 'CARE', 'PUBLIC_ORDER')),
    municipality_code text references municipality
);

create table participation (
    house_id uuid not null references house,
    organisation_id uuid not null references partner_organisation,
    core boolean not null,
    adapter text,
    valid_from date not null,
    valid_to date,
    primary key (house_id, organisation_id, valid_from)
);
create index participation_adapter on participation (adapter, house_id) where adapter is not null;

-- Purpose and legal basis are dated reference data until a lawyer has signed them (legal_review).
create table purpose (
    house_id uuid not null references house,
    code text not null,
    description text not null,
    legal_basis text not null,
    legal_review text not null default 'PENDING' check (legal_review in ('PENDING', 'APPROVED')),
    organisation_kinds text[] not null,
    valid_from date not null,
    valid_to date,
    primary key (house_id, code, valid_from)
);
