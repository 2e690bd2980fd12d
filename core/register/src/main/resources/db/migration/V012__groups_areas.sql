-- Areas and hot spots with what is seen in them over time (S-INF-18, S-APP-6). Ratings and observations are added to, never changed.
create table area (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    kind text not null check (kind in ('AREA', 'HOT_SPOT')),
    name text not null,
    municipality_code text not null references municipality,
    description text,
    postcodes text not null default '',
    part_of uuid references area,
    status text not null check (status in ('FOLLOWED', 'CLOSED')),
    followed_since date not null,
    closed_on date,
    closing_motivation text,
    attention text not null check (attention in ('NORMAL', 'ATTENTION', 'URGENCY')),
    rated_on date not null
);
create index area_of_house on area (house_id, id);
create index area_of_municipality on area (house_id, municipality_code, id);
create index area_within on area (part_of) where part_of is not null;

create table area_attention (
    id uuid primary key,
    area_id uuid not null references area,
    house_id uuid not null references house,
    attention text not null check (attention in ('NORMAL', 'ATTENTION', 'URGENCY')),
    rated_on date not null,
    motivation text not null,
    recorded_by text not null
);
create index area_attention_of_area on area_attention (area_id, rated_on desc, id desc);

create table area_observation (
    id uuid primary key,
    area_id uuid not null references area,
    house_id uuid not null references house,
    kind text not null,
    period_from date not null,
    period_until date not null,
    count int,
    trend text,
    text text not null,
    organisation_id uuid not null references partner_organisation,
    recorded_at timestamptz not null,
    recorded_by text not null,
    corrects uuid unique references area_observation,
    check (period_from <= period_until)
);
create index area_observation_of_area on area_observation (area_id, id);
create index area_observation_in_time on area_observation (area_id, period_until);

-- Types of youth groups are a dated list of the house's own, which may be empty: methods differ in whether they give one.
create table youth_group_type (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    code text not null,
    name text not null,
    explanation text,
    valid_from date not null,
    valid_until date,
    unique (house_id, code, valid_from),
    check (valid_until is null or valid_from < valid_until)
);

create table youth_group (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    name text not null,
    status text not null check (status in ('ACTIVE', 'DORMANT', 'DISSOLVED')),
    municipality_code text not null references municipality,
    area_id uuid references area,
    known_since date not null,
    dissolved_on date,
    status_motivation text,
    type_code text,
    size_estimate int,
    assessed_on date
);
create index youth_group_of_house on youth_group (house_id, id);
create index youth_group_of_area on youth_group (area_id, id) where area_id is not null;

create table youth_group_assessment (
    id uuid primary key,
    group_id uuid not null references youth_group,
    house_id uuid not null references house,
    assessed_on date not null,
    type_code text,
    size_estimate int,
    method text not null,
    motivation text not null,
    organisation_id uuid not null references partner_organisation,
    recorded_at timestamptz not null,
    recorded_by text not null
);
create index youth_group_assessment_of_group on youth_group_assessment (group_id, assessed_on desc, id desc);

create table youth_group_member (
    id uuid primary key,
    group_id uuid not null references youth_group,
    house_id uuid not null references house,
    version int not null,
    person_id uuid not null references person,
    role text not null check (role in ('LEADER', 'CORE', 'MEMBER', 'FOLLOWER', 'FACILITATOR')),
    member_since date not null,
    member_until date,
    evidence text not null,
    end_motivation text,
    organisation_id uuid not null references partner_organisation,
    recorded_at timestamptz not null,
    recorded_by text not null,
    check (member_until is null or member_since <= member_until)
);
create index youth_group_member_of_group on youth_group_member (group_id, id);
create index youth_group_member_of_person on youth_group_member (person_id, group_id);
-- Nobody belongs to a group twice at one time.
create unique index youth_group_member_once on youth_group_member (group_id, person_id) where member_until is null;

-- What became of groups: which one came from which, and how.
create table youth_group_lineage (
    earlier_id uuid not null references youth_group,
    later_id uuid not null references youth_group,
    house_id uuid not null references house,
    kind text not null check (kind in ('SPLIT', 'MERGE')),
    happened_on date not null,
    motivation text not null,
    recorded_by text not null,
    primary key (earlier_id, later_id)
);
create index youth_group_lineage_of_later on youth_group_lineage (later_id);

-- Every case can be placed in the areas it plays in (S-APP-4); an area is shown how many there are, never which.
create table case_area (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    area_id uuid not null references area,
    since date not null,
    until date
);
create index case_area_of_area on case_area (area_id, case_id) where until is null;
create index case_area_of_case on case_area (case_id, id);
create unique index case_area_once on case_area (case_id, area_id) where until is null;
