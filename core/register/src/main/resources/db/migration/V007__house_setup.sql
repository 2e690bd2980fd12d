-- How a house is set up (S-GEN-11, S-REG, S-ORG): all of it data, dated, valid_to being the first day it no longer holds.
-- region and its municipalities are reference data of the installation, like municipality; every other row has its house.
create table region (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    kind text not null check (kind in ('SAFETY_REGION', 'POLICE_REGION', 'JUDICIAL_DISTRICT', 'TRIANGLE', 'MUNICIPALITY_GROUP')),
    name text not null
);

create table region_municipality (
    region_code text not null references region,
    municipality_code text not null references municipality,
    valid_from date not null,
    valid_to date,
    primary key (region_code, municipality_code, valid_from)
);
create index region_municipality_by_municipality on region_municipality (municipality_code);

create table house_region (
    house_id uuid not null references house,
    region_code text not null references region,
    valid_from date not null,
    valid_to date,
    primary key (house_id, region_code, valid_from)
);
create index house_region_by_region on house_region (region_code);

create table theme (
    house_id uuid not null references house,
    code text not null,
    name text not null,
    valid_from date not null,
    valid_to date,
    primary key (house_id, code, valid_from)
);

-- What a municipality has coordinated from the house (S-REF-13). A municipality without a row has every theme.
create table municipality_theme (
    house_id uuid not null references house,
    municipality_code text not null references municipality,
    theme text not null,
    valid_from date not null,
    valid_to date,
    primary key (house_id, municipality_code, theme, valid_from)
);

-- What a partner takes part in and what not, and why (S-REF-11, S-ORG-3).
create table participation_theme (
    house_id uuid not null references house,
    organisation_id uuid not null references partner_organisation,
    theme text not null,
    form text not null check (form in ('CORE', 'FLEXIBLE', 'NONE')),
    reason text,
    valid_from date not null,
    valid_to date,
    primary key (house_id, organisation_id, theme, valid_from)
);

-- What the house calls the roles of the access policy, and who may fill them (S-ORG-4..14).
create table house_role (
    house_id uuid not null references house,
    code text not null,
    name text not null,
    organisation_kinds text[] not null,
    valid_from date not null,
    valid_to date,
    primary key (house_id, code, valid_from)
);

-- Tables (tafels). Purpose, and with it legal basis, hang on the table and not on the house (domain 2.1).
create table consultation_table (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    code text not null,
    name text not null,
    type text not null check (type in ('SETTLEMENT', 'RISK', 'FREQUENT_OFFENDER', 'DOMESTIC_VIOLENCE', 'AFTERCARE', 'GROUP',
        'AREA', 'CHAIRS', 'OUTSIDE', 'OTHER')),
    theme text,
    level text not null check (level in ('LOCAL', 'HOUSE', 'NATIONAL')),
    chair_role text not null,
    purpose text not null,
    inside_house boolean not null,
    capacity int check (capacity > 0),
    participant_kinds text[] not null,
    valid_from date not null,
    valid_to date,
    unique (house_id, code)
);
create index consultation_table_by_theme on consultation_table (house_id, theme);

-- Power of a representative to bind his or her organisation (S-CON-5, S-SEC-5). Never changed but to be revoked: renewal is a
-- new row, so that what was in force on a day can always be told (I-05, I-24).
create table mandate (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    organisation_id uuid not null references partner_organisation,
    subject text not null,
    name text not null,
    table_id uuid references consultation_table,
    decision_kinds text[] not null check (cardinality(decision_kinds) > 0),
    valid_from date not null,
    valid_to date not null check (valid_to > valid_from),
    evidence text not null,
    renewal_of uuid references mandate,
    revoked_on date,
    revocation_reason text,
    recorded_at timestamptz not null,
    recorded_by text not null
);
create index mandate_of_representative on mandate (house_id, organisation_id, subject);
create index mandate_list on mandate (house_id, id);

-- Who may be told what (domain 2.2): without a rule nothing. table_type null: at any table. Health data from care to the
-- criminal chain only by a rule for one type of table, and then for each fact by necessity (I-11).
create table disclosure_rule (
    id uuid primary key,
    house_id uuid not null references house,
    data_class text not null,
    origin_chain text not null check (origin_chain in ('CRIMINAL', 'CARE', 'PUBLIC_ORDER')),
    table_type text,
    recipient_chain text not null check (recipient_chain in ('CRIMINAL', 'CARE', 'PUBLIC_ORDER')),
    effect text not null check (effect in ('ALLOW', 'NECESSITY', 'DENY')),
    legal_review text not null default 'PENDING' check (legal_review in ('PENDING', 'APPROVED')),
    valid_from date not null,
    valid_to date,
    unique nulls not distinct (house_id, data_class, origin_chain, table_type, recipient_chain, valid_from),
    constraint health_needs_necessity check (effect = 'DENY' or data_class <> 'HEALTH' or origin_chain <> 'CARE'
        or recipient_chain <> 'CRIMINAL' or (effect = 'NECESSITY' and table_type is not null))
);

-- Inflow criteria (S-REF-2): a version, once in force, is never changed (I-24). municipality_code null: for all.
create table criteria_set (
    id uuid primary key,
    house_id uuid not null references house,
    theme text not null,
    municipality_code text references municipality,
    set_version int not null,
    valid_from date not null,
    valid_to date,
    unique nulls not distinct (house_id, theme, municipality_code, set_version)
);

-- FACT: fact_name operator value decides; JUDGEMENT: a person answers.
create table criterion (
    id uuid primary key,
    house_id uuid not null references house,
    set_id uuid not null references criteria_set,
    code text not null,
    text text not null,
    kind text not null check (kind in ('FACT', 'JUDGEMENT')),
    mandatory boolean not null,
    fact_name text,
    operator text check (operator in ('EQUAL', 'NOT_EQUAL', 'AT_LEAST', 'AT_MOST', 'ONE_OF')),
    value text,
    position int not null,
    unique (set_id, code),
    constraint a_fact_is_compared check (kind = 'JUDGEMENT' or (fact_name is not null and operator is not null and value is not null))
);
