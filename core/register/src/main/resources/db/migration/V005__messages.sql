create table inbound_message (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    partner text not null,
    message_id text not null,
    transport text not null check (transport in ('HTTP', 'SFTP')),
    place text not null,
    kind text,
    occurred_at timestamptz,
    received_at timestamptz not null,
    payload_cipher bytea not null,
    payload_hash bytea not null,
    repaired_cipher bytea,
    subject_hashes bytea[],
    status text not null check (status in ('APPLIED', 'PARKED', 'DISCARDED')),
    outcome text,
    reason text,
    faults jsonb,
    attempts int not null,
    times_received int not null,
    person_id uuid references person,
    decided_by text,
    motivation text,
    unique (partner, message_id)
);
create index inbound_message_list on inbound_message (house_id, status, id);
create index inbound_message_parked on inbound_message using gin (subject_hashes) where status = 'PARKED';

-- Facts to tell subscribers. position orders rows of one transaction; xid lets a reader stop before transactions that
-- are still under way, so that a cursor never skips a row that commits late.
create table case_event (
    id uuid primary key,
    house_id uuid not null references house,
    xid xid8 not null default pg_current_xact_id(),
    position bigint generated always as identity,
    type text not null,
    case_id uuid references case_file,
    referral_id uuid,
    release_notice_id uuid,
    case_sequence bigint,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null
);
create index case_event_feed on case_event (house_id, xid, position);
create unique index case_event_sequence on case_event (case_id, case_sequence) where case_sequence is not null;

create table subscription (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    organisation_id uuid not null references partner_organisation,
    client text not null,
    callback_url text not null,
    types text[] not null,
    secret_cipher bytea not null,
    created_at timestamptz not null
);
create index subscription_of_house on subscription (house_id, organisation_id, id);

create table outbound_delivery (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    recipient text not null,
    channel text not null check (channel in ('PARTNER', 'WEBHOOK')),
    kind text not null,
    case_id uuid not null references case_file,
    sequence bigint not null,
    source_id uuid not null,
    occurred_at timestamptz not null,
    status text not null check (status in ('PENDING', 'DELIVERED', 'SET_ASIDE')),
    attempts int not null,
    next_attempt_at timestamptz not null,
    last_error text,
    created_at timestamptz not null,
    delivered_at timestamptz,
    decided_by text,
    motivation text,
    unique (recipient, case_id, sequence)
);
create index outbound_delivery_due on outbound_delivery (next_attempt_at, id) where status = 'PENDING';
create index outbound_delivery_head on outbound_delivery (recipient, case_id, sequence) where status = 'PENDING';
create index outbound_delivery_list on outbound_delivery (house_id, status, id);

create table idempotent_request (
    client text not null,
    key text not null,
    request_hash bytea not null,
    status int not null,
    headers jsonb not null,
    body text,
    recorded_at timestamptz not null,
    primary key (client, key)
);
