-- Who did and saw what, and why. The application may add to these tables and read them, nothing else.
create table audit_entry (
    id uuid primary key,
    house_id uuid references house,
    at timestamptz not null,
    action text not null,
    verb text not null,
    object text not null,
    result text not null,
    origin text not null,
    actor text not null,
    organisation text,
    purpose text,
    trace_id text not null
);
create index audit_entry_by_house on audit_entry (house_id, id);

create table disclosure (
    id uuid primary key,
    house_id uuid not null references house,
    case_id uuid not null references case_file,
    at timestamptz not null,
    operation text not null,
    actor text not null,
    organisation text not null,
    purpose text not null,
    legal_basis text not null,
    trace_id text not null
);
create index disclosure_of_case on disclosure (case_id, id);
