-- V2030__hotline.sql  Complaints about errands. Stages = org.mingbiao.centre.hotline.TicketStage.
create table ticket (
  id uuid primary key,
  version bigint not null,
  casefile uuid not null references casefile,
  text varchar(2000) not null check (text <> ''),
  received_at timestamptz not null,
  stage varchar(10) not null check (stage in ('RECEIVED', 'WIDENED', 'ANSWERED')),
  departments jsonb not null,
  answer varchar(2000),
  upheld boolean,
  answered_by varchar(80),
  answered_at timestamptz,
  check ((stage = 'ANSWERED') = (answer is not null)),
  check ((answer is null) = (upheld is null) and (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index ticket_casefile on ticket (casefile, received_at);
create index ticket_open on ticket (received_at) where stage <> 'ANSWERED';
