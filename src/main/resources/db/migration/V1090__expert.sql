-- V1090__expert.sql  The experts' library. Who sits on which committee is in the blind ledger only.
create table expert (
  id uuid primary key,
  version bigint not null,
  username varchar(120) not null unique,
  name varchar(120) not null,
  specialties jsonb not null check (jsonb_array_length(specialties) > 0),
  senior_title boolean not null,
  years_in_field int not null check (years_in_field >= 0),
  region varchar(20) not null,
  employments jsonb not null,
  related_parties jsonb not null,
  suspended_until date,
  suspension_reason varchar(500),
  removed_at timestamptz,
  removal_reason varchar(500),
  check ((suspended_until is null) = (suspension_reason is null)),
  check ((removed_at is null) = (removal_reason is null))
);
