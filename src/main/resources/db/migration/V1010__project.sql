-- V1010__project.sql  A tender, its lots and items, its suspensions. Stages are org.mingbiao.tendering.project.Stage and LotStage.
create table tender (
  id uuid primary key,
  version bigint not null,
  code varchar(40) not null unique,
  title varchar(300) not null,
  world varchar(20) not null,
  procedure varchar(20) not null,
  kind varchar(20) not null,
  method varchar(20) not null,
  region varchar(20) not null,
  buyer uuid not null,
  agent uuid not null,
  budget numeric(18,2) not null check (budget > 0),
  state_owned boolean not null,
  must_tender boolean not null,
  approval varchar(120),
  invitation_ground varchar(1000),
  emergency_ground varchar(1000),
  registered_at timestamptz not null,
  law_day date not null,
  stage varchar(20) not null,
  announced_at timestamptz,
  bid_deadline timestamptz,
  retender_of uuid references tender,
  check (method = 'OPEN' or invitation_ground is not null),
  check (approval is not null or procedure = 'EMERGENCY'),
  check (emergency_ground is null or procedure = 'EMERGENCY'),
  check (stage in ('REGISTERED', 'FILED', 'TERMINATED', 'ARCHIVED') or bid_deadline is not null or method = 'SINGLE_SOURCE'),
  check (method <> 'SINGLE_SOURCE' or world = 'PROCUREMENT' and bid_deadline is null)
);
create index tender_agent on tender (agent, registered_at desc);
create index tender_deadline on tender (bid_deadline) where stage = 'ANNOUNCED';

create table lot (
  id uuid primary key,
  tender_id uuid not null references tender,
  number int not null check (number > 0),
  title varchar(300) not null,
  estimate numeric(18,2) not null check (estimate > 0),
  stage varchar(20) not null,
  unique (tender_id, number)
);

create table lot_item (
  id uuid primary key,
  lot_id uuid not null references lot,
  number int not null check (number > 0),
  description text not null,
  classification varchar(120),
  quantity numeric(20,4),
  unit varchar(60),
  unique (lot_id, number)
);

create table suspension (
  cause uuid primary key,
  tender uuid not null references tender,
  kind varchar(20) not null,
  since timestamptz not null,
  until timestamptz,
  check (until is null or until >= since)
);
create index suspension_open on suspension (tender) where until is null;
