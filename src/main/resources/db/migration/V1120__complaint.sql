-- V1120__complaint.sql  Objections, challenges and complaints. Stages = org.mingbiao.tendering.complaint.ObjectionStage, ComplaintStage.
create table objection (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
  world varchar(20) not null,
  lot uuid references lot,
  about varchar(20) not null,
  party uuid not null,
  text varchar(5000) not null,
  raised_at timestamptz not null,
  in_time boolean not null,
  stage varchar(20) not null,
  answer varchar(5000),
  answered_at timestamptz,
  upheld boolean,
  check ((stage = 'ANSWERED') = (answer is not null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (upheld is null))
);
create index objection_tender on objection (tender);

create table complaint (
  id uuid primary key,
  version bigint not null,
  tender uuid not null references tender,
  lot uuid references lot,
  about varchar(20) not null,
  party uuid not null,
  respondent uuid not null,
  facts varchar(5000) not null,
  request varchar(5000) not null,
  known_on date not null,
  objection uuid references objection,
  received_at timestamptz not null,
  stage varchar(20) not null,
  handlers jsonb not null,
  unfit varchar(30),
  outcome varchar(20),
  grounds varchar(5000),
  decided_at timestamptz,
  withdrawal_asked_at timestamptz,
  check ((stage = 'REFUSED') = (unfit is not null)),
  check ((stage = 'DECIDED') = (outcome is not null) and (outcome is null) = (decided_at is null)),
  check (stage not in ('ACCEPTED', 'APPRAISED', 'DECIDED') or jsonb_array_length(handlers) >= 2)
);
create index complaint_tender on complaint (tender);
