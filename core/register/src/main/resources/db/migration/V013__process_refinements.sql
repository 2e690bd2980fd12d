-- Combinations of interventions for areas and groups (S-CON-12). Never change: another combination is another scenario.
create table intervention_scenario (
    id uuid primary key,
    house_id uuid not null references house,
    version int not null,
    code text not null,
    name text not null,
    description text,
    case_kinds text[] not null,
    valid_from date not null,
    valid_to date,
    unique (house_id, code)
);

create table intervention_scenario_part (
    intervention_scenario_id uuid not null references intervention_scenario,
    position int not null,
    house_id uuid not null references house,
    intervention_type_id uuid not null references intervention_type,
    start_after_days int not null check (start_after_days >= 0),
    primary key (intervention_scenario_id, position)
);
create unique index intervention_scenario_part_of_type on intervention_scenario_part (intervention_type_id, intervention_scenario_id);

alter table intervention add column intervention_scenario_id uuid references intervention_scenario;
create index intervention_of_scenario on intervention (intervention_scenario_id) where intervention_scenario_id is not null;

-- What a case is about, and the decision something follows from.
alter table case_file add constraint case_file_group foreign key (group_id) references youth_group;
create index case_file_of_group on case_file (group_id) where group_id is not null;
alter table case_file add constraint case_file_area foreign key (area_id) references area;
create index case_file_of_area on case_file (area_id) where area_id is not null;
alter table agreement add constraint agreement_decision foreign key (decision_id) references decision;
create index agreement_of_decision on agreement (decision_id) where decision_id is not null;
alter table settlement_advice add constraint settlement_advice_decision foreign key (decision_id) references decision;
create index settlement_advice_of_decision on settlement_advice (decision_id) where decision_id is not null;

-- Answers are kept for repeats as long as those may come, and then removed, the oldest first.
create index idempotent_request_age on idempotent_request (recorded_at);

-- What is told of groups and areas.
alter table case_event add column group_id uuid references youth_group;
alter table case_event add column area_id uuid references area;

-- What an agreement says is told by the disclosure rules, as what an intervention is.
alter table agreement add column data_class text not null default 'INTERVENTION';
alter table agreement add column necessity text;
