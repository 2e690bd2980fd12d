-- Meetings of tables (S-CON). Capacity is the table's when the meeting was planned: what was in force then holds (I-24).
create table consultation (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    table_id uuid not null references consultation_table,
    status text not null check (status in ('PLANNED', 'AGENDA_FIXED', 'HELD', 'MINUTES_CONFIRMED', 'CANCELLED')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text,
    chair_subject text not null,
    chair_name text not null,
    capacity int,
    planned_by text not null,
    minutes text,
    held_at timestamptz,
    minutes_confirmed_at timestamptz,
    reason text,
    constraint ends_after_it_began check (starts_at < ends_at)
);
create index consultation_of_house on consultation (house_id, id);
create index consultation_of_table on consultation (table_id, id);

create table consultation_invitation (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    house_id uuid not null references house,
    version int not null,
    organisation_id uuid not null references partner_organisation,
    fixed boolean not null,
    status text not null check (status in ('INVITED', 'ACCEPTED', 'DECLINED')),
    representative text,
    reason text,
    answered_at timestamptz,
    answered_by text,
    unique (consultation_id, organisation_id)
);
create index consultation_invitation_of_organisation on consultation_invitation (organisation_id, consultation_id);

-- Matters that exceed one case; no reference to any (S-CON-8).
create table chair_topic (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    title text not null,
    text text not null,
    theme text,
    case_count int,
    status text not null check (status in ('RAISED', 'ON_AGENDA', 'DISCUSSED', 'WITHDRAWN')),
    raised_at timestamptz not null,
    raised_by text not null,
    conclusion text,
    reason text
);
create index chair_topic_of_house on chair_topic (house_id, id);

create table agenda_item (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    house_id uuid not null references house,
    version int not null,
    position int not null,
    status text not null check (status in ('PLANNED', 'HELD', 'DEFERRED', 'REMOVED')),
    case_id uuid references case_file,
    chair_topic_id uuid references chair_topic,
    reason text not null,
    planned_minutes int,
    set_aside_reason text,
    put_on_by text not null,
    put_on_at timestamptz not null,
    constraint a_case_or_a_topic check (num_nonnulls(case_id, chair_topic_id) = 1)
);
create index agenda_item_of_consultation on agenda_item (consultation_id, position, id);
create index agenda_item_of_case on agenda_item (case_id, id) where case_id is not null;
-- A case waits on one agenda at most.
create unique index agenda_item_waiting on agenda_item (case_id) where status = 'PLANNED' and case_id is not null;
create unique index agenda_item_topic_waiting on agenda_item (chair_topic_id) where status = 'PLANNED' and chair_topic_id is not null;

create table contribution (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    consultation_id uuid not null references consultation,
    agenda_item_id uuid not null references agenda_item,
    case_id uuid not null references case_file,
    organisation_id uuid not null references partner_organisation,
    question text not null,
    due_date date not null,
    status text not null check (status in ('ASKED', 'GIVEN', 'DECLINED')),
    fact_ids text not null default '',
    remark text,
    reason text,
    asked_by text not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    answered_by text
);
create index contribution_of_house on contribution (house_id, due_date, id);
create index contribution_of_organisation on contribution (organisation_id, house_id, due_date, id);
create index contribution_of_item on contribution (agenda_item_id);
create index contribution_of_consultation on contribution (consultation_id, due_date, id);
create unique index contribution_asked_once on contribution (agenda_item_id, organisation_id) where status = 'ASKED';

create table attendance (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    house_id uuid not null references house,
    version int not null,
    organisation_id uuid not null references partner_organisation,
    subject text not null,
    name text not null,
    capacity text not null,
    came_at timestamptz not null,
    left_at timestamptz,
    recorded_by text not null
);
create index attendance_of_consultation on attendance (consultation_id, id);
create unique index attendance_once on attendance (consultation_id, organisation_id, subject) where left_at is null;

create table decision (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    consultation_id uuid not null references consultation,
    agenda_item_id uuid not null references agenda_item,
    case_id uuid not null references case_file,
    number int not null,
    kind text not null,
    text text not null,
    motivation text not null,
    decided_on date not null,
    corrects uuid unique references decision,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (consultation_id, number)
);
create index decision_of_house on decision (house_id, id);
create index decision_of_case on decision (case_id, id);
create index decision_of_item on decision (agenda_item_id);

-- Whom a decision binds, and the attendance of the representative whose mandate was checked on the day of the meeting (I-05).
create table decision_organisation (
    decision_id uuid not null references decision,
    organisation_id uuid not null references partner_organisation,
    house_id uuid not null references house,
    attendance_id uuid not null references attendance,
    primary key (decision_id, organisation_id)
);
create index decision_organisation_by_organisation on decision_organisation (organisation_id, decision_id);

create table outcome (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    consultation_id uuid not null references consultation,
    agenda_item_id uuid not null unique references agenda_item,
    case_id uuid not null references case_file,
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    approach text not null,
    no_output_reason text,
    case_director text,
    next_date date,
    decided_on date not null,
    published_at timestamptz
);
create index outcome_of_house on outcome (house_id, id);
create index outcome_of_case on outcome (case_id, id);
create index outcome_of_consultation on outcome (consultation_id);

-- To whom an outcome was published: who takes part in the case is told the approach, others what binds them.
create table outcome_recipient (
    outcome_id uuid not null references outcome,
    organisation_id uuid not null references partner_organisation,
    house_id uuid not null references house,
    participant boolean not null,
    viewed_at timestamptz,
    primary key (outcome_id, organisation_id)
);
create index outcome_recipient_by_organisation on outcome_recipient (organisation_id, outcome_id);

-- Confirmed minutes and their decisions are never changed, by whatever way (I-06).
create function refuse_change_of_confirmed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from consultation c where c.id = old.consultation_id and c.status = 'MINUTES_CONFIRMED') then
        raise exception 'minutes of consultation % are confirmed', old.consultation_id;
    end if;
    return new;
end $$;
create trigger decision_is_final before update or delete on decision for each row execute function refuse_change_of_confirmed();

create function refuse_change_of_minutes() returns trigger language plpgsql as $$
begin
    if old.status = 'MINUTES_CONFIRMED' then
        raise exception 'minutes of consultation % are confirmed', old.id;
    end if;
    return new;
end $$;
create trigger minutes_are_final before update or delete on consultation for each row execute function refuse_change_of_minutes();
