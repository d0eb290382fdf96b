-- V0030__term.sql  Clocks, their pauses, and suspensions of a matter as clocks see them (org.mingbiao.shared.term).
create table term (
  id uuid primary key,
  version bigint not null,
  matter uuid not null,
  about uuid,
  rule varchar(10) not null,
  article varchar(300) not null,
  lasting boolean not null,
  unfrozen boolean not null,
  started_by varchar(80) not null,
  started_at timestamptz not null,
  amount int not null check (amount between 0 and 3653),
  unit varchar(20) not null check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'HOURS', 'MINUTES', 'MONTHS', 'YEARS')),
  due_at timestamptz,
  awaits_calendar int,
  calendar_version varchar(40) not null,
  state varchar(10) not null check (state in ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'VOID')),
  ended_at timestamptz,
  check (due_at is null or awaits_calendar is null),
  check (state <> 'RUNNING' or due_at is not null or awaits_calendar is not null),
  check (state <> 'PAUSED' or due_at is null),
  check (state not in ('RUNNING', 'PAUSED') or ended_at is null),
  check (state not in ('MET', 'VOID') or ended_at is not null)
);
create index term_matter on term (matter, started_at);
create index term_due on term (due_at) where state = 'RUNNING';

create table term_pause (
  term_id uuid not null references term,
  cause varchar(80) not null,
  since timestamptz not null,
  until timestamptz,
  check (until is null or until >= since)
);
create index term_pause_term on term_pause (term_id);

create table term_freeze (
  cause uuid primary key,
  matter uuid not null,
  since timestamptz not null,
  until timestamptz,
  check (until is null or until >= since)
);
create index term_freeze_open on term_freeze (matter) where until is null;
