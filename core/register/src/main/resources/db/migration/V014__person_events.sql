-- What is told of persons.
alter table case_event add column person_id uuid references person;
